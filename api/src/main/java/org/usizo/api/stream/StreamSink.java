package org.usizo.api.stream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One reader's connection. Never blocks: what the socket does not take waits in a short queue, and
 * a reader whose queue is full is cut. Thread-safe.
 */
final class StreamSink implements WriteListener {
  private static final int MOST_FRAMES = 1024;
  private static final int MOST_BYTES = 512 * 1024;

  private final ServletOutputStream out;
  private final Runnable whenClosed;
  private final Deque<byte[]> queue = new ArrayDeque<>();
  private Runnable whenDrained = () -> {};
  private int queuedBytes;
  private boolean writable;
  private boolean draining;
  private boolean closed;
  private boolean stuck;
  private boolean behind;

  /**
   * A sink on this output.
   *
   * @param whenClosed runs once, however the sink ends
   */
  StreamSink(ServletOutputStream out, Runnable whenClosed) {
    this.out = out;
    this.whenClosed = whenClosed;
  }

  /** What to do when the queue has become empty after there was no room. */
  synchronized void whenDrained(Runnable action) {
    whenDrained = action;
  }

  /** Sends or queues a frame; cuts the reader when its queue is full. */
  void send(byte[] frame) {
    boolean full;
    synchronized (this) {
      full = !closed && (queue.size() >= MOST_FRAMES || queuedBytes + frame.length > MOST_BYTES);
      if (!closed && !full) {
        queue.add(frame);
        queuedBytes += frame.length;
      }
    }
    if (full) {
      close();
    } else {
      drain();
    }
  }

  /** Sends a frame unless the reader is already behind. */
  void sendIfKeepingUp(byte[] frame) {
    if (hasRoom()) {
      send(frame);
    }
  }

  /** Whether the queue is less than a quarter full; if not, it will be said when it is empty. */
  synchronized boolean hasRoom() {
    boolean room = queue.size() < MOST_FRAMES / 4 && queuedBytes < MOST_BYTES / 4;
    behind |= !room;
    return room && !closed;
  }

  /** Sends a heartbeat; a reader that has taken nothing since the last one is cut. */
  void beat() {
    boolean cut;
    synchronized (this) {
      cut = stuck && !queue.isEmpty();
      stuck = !queue.isEmpty();
    }
    if (cut) {
      close();
    } else {
      send(Frame.HEARTBEAT);
    }
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Ends the connection; harmless when it has ended. */
  void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      queue.clear();
    }
    whenClosed.run();
  }

  @Override
  public void onWritePossible() {
    synchronized (this) {
      writable = true;
    }
    drain();
  }

  @Override
  public void onError(Throwable gone) {
    close();
  }

  private void drain() {
    boolean broken = false;
    Runnable after = null;
    synchronized (this) {
      if (!writable || draining || closed) {
        return;
      }
      draining = true;
      try {
        writeWhatFits();
        if (behind && queue.isEmpty()) {
          behind = false;
          after = whenDrained;
        }
      } catch (IOException | RuntimeException gone) {
        broken = true;
      } finally {
        draining = false;
      }
    }
    if (broken) {
      close();
    } else if (after != null) {
      after.run();
    }
  }

  private void writeWhatFits() throws IOException {
    boolean wrote = false;
    while (!queue.isEmpty() && out.isReady()) {
      byte[] frame = queue.poll();
      queuedBytes -= frame.length;
      out.write(frame);
      wrote = true;
      stuck = false;
    }
    if (wrote && out.isReady()) {
      out.flush();
    }
  }
}
