package org.usizo.api.idempotency;

import java.time.Instant;

/**
 * What is known of a key.
 *
 * @param status null while the first request is still being worked on
 */
public record StoredAnswer(byte[] requestDigest, Integer status, String body, Instant createdAt) {}
