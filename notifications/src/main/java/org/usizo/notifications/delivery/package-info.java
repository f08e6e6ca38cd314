/**
 * From a request to a push that somebody accepted: what is new and not old news becomes a
 * notification with a delivery for each device; couriers claim deliveries that are due, on any
 * number of nodes; results end or reschedule them; what the sender's side must know stands in a
 * feed of outcomes. Every deadline is a column. Knows channels by their results only, and nothing
 * of what a case is.
 */
package org.usizo.notifications.delivery;
