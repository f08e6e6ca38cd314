/**
 * Tell the right person, on their channel, once. {@link org.usizo.notifications.Notifications} is
 * the only door. Knows PostgreSQL through Jdbi and, in one package, Firebase; knows nothing of
 * dispatch, PostGIS, HTTP, Jakarta EE or MicroProfile: a case is an opaque id here.
 */
package org.usizo.notifications;
