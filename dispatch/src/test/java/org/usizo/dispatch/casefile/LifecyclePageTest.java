package org.usizo.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page follows the code: run with {@code -Dusizo.write.lifecycle=true} to print it anew. */
class LifecyclePageTest {

  private static final Path PAGE = Path.of("..", "ops", "lifecycle.md");

  @Test
  void thePageSaysWhatTheCodeDoes() throws IOException {
    if (Boolean.getBoolean("usizo.write.lifecycle")) {
      Files.writeString(PAGE, Lifecycle.print());
    }
    assertThat(Files.readString(PAGE))
        .as("ops/lifecycle.md is old: run this test with -Dusizo.write.lifecycle=true")
        .isEqualTo(Lifecycle.print());
  }
}
