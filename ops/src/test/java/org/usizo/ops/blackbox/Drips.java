package org.usizo.ops.blackbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that never finish: each sends its headers and then a byte now and then. One that the
 * server gives up comes back at once, so that their number stays.
 */
final class Drips implements AutoCloseable {
  private static final long NANOS_PER_BYTE = 400_000_000;

  private final int port;
  private final String path;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger hanging = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();

  private Drips(int port, String path) {
    this.port = port;
    this.path = path;
  }

  /** Starts so many and waits until they all hang on the server. */
  static Drips on(int port, String path, int many) {
    var drips = new Drips(port, path);
    for (int i = 0; i < many; i++) {
      drips.threads.add(Thread.ofVirtual().start(drips::dripAgainAndAgain));
    }
    Wait.until("all drips hang on the server", () -> drips.hanging.get() >= many);
    return drips;
  }

  private void dripAgainAndAgain() {
    while (!over.get()) {
      try (var socket = new Socket("127.0.0.1", port)) {
        drip(socket);
      } catch (IOException e) {
        LockSupport.parkNanos(NANOS_PER_BYTE / 4);
      }
    }
  }

  private void drip(Socket socket) throws IOException {
    var out = socket.getOutputStream();
    String head =
        "POST %s HTTP/1.1\r\nHost: usizo\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n{"
            .formatted(path);
    out.write(head.getBytes(US_ASCII));
    hanging.incrementAndGet();
    try {
      while (!over.get() && socket.getInputStream().available() == 0) {
        out.write(' ');
        LockSupport.parkNanos(NANOS_PER_BYTE);
      }
    } finally {
      hanging.decrementAndGet();
    }
  }

  @Override
  public void close() throws InterruptedException {
    over.set(true);
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
