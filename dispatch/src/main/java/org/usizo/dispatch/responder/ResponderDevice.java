package org.usizo.dispatch.responder;

import java.time.Instant;

/** A tracker or phone that reports for a responder; its secret is known to itself alone. */
public record ResponderDevice(
    DeviceId id, ResponderId responderId, DeviceProtocol protocol, Instant createdAt) {}
