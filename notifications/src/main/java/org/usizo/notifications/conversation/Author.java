package org.usizo.notifications.conversation;

import java.util.UUID;

/**
 * Who wrote a message.
 *
 * @param role what the person was in this case when writing: customer, responder, agent, ...
 */
public record Author(UUID personId, String role) {}
