package org.usizo.ops.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Starts again what was killed, as whoever runs an installation would: with {@code ops/up}. */
final class Restart {
  private final Path up;
  private final Path data;

  Restart(Path up, Path data) {
    this.up = up;
    this.data = data;
  }

  /** Returns when everything is ready again. */
  void everything() {
    await(begin());
  }

  /** Starts {@code ops/up} and does not wait for it. */
  Process begin() {
    try {
      return new ProcessBuilder(up.toString(), "--no-demo", "--data", data.toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("log/up.log").toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void await(Process process) {
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("ops/up failed after a kill; see log/up.log.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
