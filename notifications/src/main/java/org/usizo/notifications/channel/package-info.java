/**
 * The push channel: the Firebase Admin SDK behind our own words. The only package that knows
 * Firebase; knows no table and no clock's deadline, and tells what a push came to as a sealed
 * result.
 */
package org.usizo.notifications.channel;
