package org.usizo.ops.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Kills (SIGKILL) processes of the installation, found by its own pid files and never by name. */
final class Killer {
  private final Path run;

  Killer(Path data) {
    this.run = data.resolve("run");
  }

  void killServer() {
    kill("server");
  }

  /** The postmaster first, so that it cannot start anything again, then all its children. */
  void killDatabase() {
    kill("postgres");
  }

  private void kill(String name) {
    ProcessHandle parent = process(name);
    List<ProcessHandle> family = Stream.concat(Stream.of(parent), parent.descendants()).toList();
    family.forEach(ProcessHandle::destroyForcibly);
    family.forEach(killed -> killed.onExit().join());
  }

  private ProcessHandle process(String name) {
    try {
      String pid = Files.readString(run.resolve(name + ".pid")).strip().split(" ")[0];
      return ProcessHandle.of(Long.parseLong(pid))
          .orElseThrow(() -> new IllegalStateException("The " + name + " is not running."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
