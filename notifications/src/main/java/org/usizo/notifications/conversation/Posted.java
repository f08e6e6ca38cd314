package org.usizo.notifications.conversation;

/**
 * Answer to a post.
 *
 * @param message as it was first posted
 * @param isNew false when this post repeats an earlier one
 */
public record Posted(Message message, boolean isNew) {}
