/**
 * Crewed vehicles that can be sent: skills, shifts, positions. Knows nothing of cases, offers or
 * assignments; whether somebody is busy is asked elsewhere.
 */
package org.usizo.dispatch.responder;
