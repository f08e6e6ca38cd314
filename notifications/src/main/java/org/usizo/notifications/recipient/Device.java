package org.usizo.notifications.recipient;

import java.util.UUID;

/** A live push registration, without its address. */
public record Device(UUID id, UUID recipientId, DeviceKind kind, Platform platform) {}
