package org.usizo.api.intake;

import java.io.ByteArrayOutputStream;

/** Keeps the first bytes of a body and counts on. Thread-safe. */
final class BodyBuffer {
  private final int maxBytes;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(1024);
  private long received;

  BodyBuffer(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  synchronized void add(byte[] chunk, int length) {
    int room = maxBytes - kept.size();
    kept.write(chunk, 0, Math.min(room, length));
    received += length;
  }

  /** Whether more came than is kept. */
  synchronized boolean isOver() {
    return received > maxBytes;
  }

  synchronized byte[] bytes() {
    return kept.toByteArray();
  }
}
