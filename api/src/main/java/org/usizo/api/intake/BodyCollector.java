package org.usizo.api.intake;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Collects a body as it drips in, without holding a thread. Ends once: all there, too much, too
 * late or the client gone.
 */
final class BodyCollector implements ReadListener {
  /** How a collection ended. */
  enum End {
    COMPLETE,
    TOO_LARGE,
    TOO_LATE,
    BROKEN
  }

  private static final int CHUNK_BYTES = 8192;

  private final ServletInputStream input;
  private final BodyRule rule;
  private final BodyBuffer buffer;
  private final Consumer<End> whenEnded;
  private final AtomicBoolean ended = new AtomicBoolean();

  BodyCollector(ServletInputStream input, BodyRule rule, Consumer<End> whenEnded) {
    this.input = input;
    this.rule = rule;
    this.buffer = new BodyBuffer(rule.maxBytes());
    this.whenEnded = whenEnded;
  }

  @Override
  public void onDataAvailable() throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    while (!ended.get() && input.isReady()) {
      int length = input.read(chunk);
      if (length < 0) {
        return;
      }
      buffer.add(chunk, length);
      if (buffer.isOver() && !rule.press()) {
        end(End.TOO_LARGE);
      }
    }
  }

  @Override
  public void onAllDataRead() {
    end(End.COMPLETE);
  }

  @Override
  public void onError(Throwable broken) {
    end(End.BROKEN);
  }

  /** The time is up. */
  void expire() {
    end(End.TOO_LATE);
  }

  ReceivedBody body(End end) {
    return new ReceivedBody(
        buffer.bytes(), buffer.isOver() || end == End.BROKEN, end == End.TOO_LATE);
  }

  private void end(End how) {
    if (ended.compareAndSet(false, true)) {
      whenEnded.accept(how);
    }
  }
}
