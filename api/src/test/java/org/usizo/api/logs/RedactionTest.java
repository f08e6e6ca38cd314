package org.usizo.api.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          call +27 82 555 0134 now                       | call [phone] now
          call 0825550134 now                            | call [phone] now
          at -26.20412, 28.04731 stands                  | at [place] stands
          POINT(28.04731 -26.20412)                      | POINT([place])
          lat=-26.2 lon=28.1                             | lat=[place] lon=[place]
          {"lat":-26.2,"lon":28.1,"kind":"ROAD"}         | {"lat":"[private]","lon":"[private]","kind":"ROAD"}
          {"name":"Thandi M","note":"a \\"b\\" c"}       | {"name":"[private]","note":"[private]"}
          Authorization: Bearer abc.def                  | Authorization: Bearer [secret]
          token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.sig | token [token]
          GET /x?ticket=abcDEF&a=b                       | GET /x?ticket=[secret]&a=b
          Case-Key: s3cret                               | Case-Key: [secret]
          jdbc:postgresql://db/x?password=hush&ssl=on    | jdbc:postgresql://db/x?password=[secret]&ssl=on
          write to thandi@example.org                    | write to [address]
          """)
  void whatTellsWhoOrWhereOrASecretIsTakenOut(String text, String kept) {
    assertThat(Redaction.of(text)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Case 0199e1c2-7d3a-7b1e-9c55-3f6a8c2d1e00 took 1500 ms",
        "2026-11-23T05:18:09.987939250Z ready in 11,311 (ms)",
        "The database's clock is 104 ms ahead",
        "Payara Micro 6.2025.10 on 127.0.0.1:8080"
      })
  void plainLinesStayAsTheyAre(String text) {
    assertThat(Redaction.of(text)).isEqualTo(text);
  }

  @Test
  void aLineIsOneJsonObject() {
    LogRecord line = new LogRecord(Level.WARNING, "Two\nlines to +27825550134");
    line.setThrown(new IllegalStateException("at -26.20412,28.04731"));
    assertThat(new JsonLines().format(line))
        .startsWith("{\"time\":\"")
        .contains("\"message\":\"Two\\nlines to [phone]\"")
        .contains("IllegalStateException: at [place]")
        .endsWith("}\n")
        .containsOnlyOnce("\n");
  }
}
