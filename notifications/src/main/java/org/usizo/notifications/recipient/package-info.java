/**
 * Who is told: a person's language, hours and wishes, and the devices that reach them. A
 * recipient's id is the person's id, a guest's too. Knows nothing of what is told.
 */
package org.usizo.notifications.recipient;
