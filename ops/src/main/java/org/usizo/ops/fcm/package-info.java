/**
 * A stand-in for Firebase Cloud Messaging that keeps what devices would have received.
 *
 * <p>It speaks Google's HTTP v1 protocol, the service-account OAuth exchange included, so that the
 * genuine Firebase Admin SDK talks to it unchanged; only the address differs. It runs as a process
 * ({@code FcmDouble --port N --data DIR}) or inside a test ({@link
 * org.usizo.ops.fcm.FcmDouble#start}). Everything but {@link org.usizo.ops.fcm.FcmDouble} and
 * {@link org.usizo.ops.fcm.ReceivedMessage} stays in this package. It knows nothing of Usizo.
 */
package org.usizo.ops.fcm;
