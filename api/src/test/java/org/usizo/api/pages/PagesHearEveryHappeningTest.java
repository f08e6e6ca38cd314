package org.usizo.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.casefile.Happening;

/**
 * A browser hears only the event types it names: a new happening must be named in the pages too.
 */
class PagesHearEveryHappeningTest {
  private static final Path NAMED = Path.of("src/main/webapp/shared/event-types.js");

  @Test
  void everyTypeOfTheTimelineIsNamed() throws IOException {
    String named = Files.readString(NAMED);
    assertThat(Arrays.stream(Happening.class.getPermittedSubclasses()).map(Happening::typeOf))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(named).contains("'" + type + "'"));
  }
}
