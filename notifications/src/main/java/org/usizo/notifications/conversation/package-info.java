/**
 * The messages between customer, agent and responder about a case, whatever channel each used.
 * Knows people and cases by their ids only, and sends nothing: whoever posts asks for a
 * notification.
 */
package org.usizo.notifications.conversation;
