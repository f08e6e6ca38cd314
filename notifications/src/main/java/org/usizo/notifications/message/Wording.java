package org.usizo.notifications.message;

/** What the recipient reads. */
public record Wording(String title, String body) {}
