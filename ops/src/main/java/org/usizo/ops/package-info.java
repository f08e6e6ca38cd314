/**
 * What runs beside Usizo and is never deployed with it: the FCM double, the live simulator, the
 * demo, load and fault tools. They speak HTTP to Usizo; only the policy simulator may call dispatch
 * in process.
 */
package org.usizo.ops;
