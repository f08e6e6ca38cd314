package org.usizo.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page follows the code: run with {@code -Dusizo.write.settings=true} to print it anew. */
class SettingsPageTest {

  private static final Path PAGE = Path.of("..", "ops", "settings.md");

  @Test
  void thePageListsEverySetting() throws IOException {
    if (Boolean.getBoolean("usizo.write.settings")) {
      Files.writeString(PAGE, print());
    }
    assertThat(Files.readString(PAGE))
        .as("ops/settings.md is old: run this test with -Dusizo.write.settings=true")
        .isEqualTo(print());
  }

  private static String print() {
    return """
        # Settings

        Printed from the code (`Setting`); a test keeps this page true to it. MicroProfile Config; as environment variables in
        capitals with underscores: `usizo.database.url` is `USIZO_DATABASE_URL`. An unknown key stops the start, and so does a
        value that makes no sense; both are named.

        | key | default | meaning |
        |---|---|---|
        """
        + Arrays.stream(Setting.values()).map(SettingsPageTest::line).collect(Collectors.joining());
  }

  private static String line(Setting setting) {
    var byDefault = setting.byDefault().isEmpty() ? "none" : "`" + setting.byDefault() + "`";
    return "| `%s` | %s | %s |\n".formatted(setting.key(), byDefault, setting.meaning());
  }
}
