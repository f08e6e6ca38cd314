package org.usizo.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyRuleTest {

  @Test
  void onlyAPressIsNeverRefused() {
    assertThat(BodyRule.of("POST", "/api/v1/alerts")).isEqualTo(new BodyRule(65536, true));
    assertThat(BodyRule.of("POST", "/api/v1/alerts/").press()).isTrue();
    assertThat(BodyRule.of("PUT", "/api/v1/alerts").press()).isFalse();
    assertThat(BodyRule.of("POST", "/api/v1/positions")).isEqualTo(new BodyRule(1048576, false));
  }

  @Test
  void theFirstBytesAreKeptAndTheRestCounted() {
    BodyBuffer buffer = new BodyBuffer(5);
    buffer.add(bytes("abc"), 3);
    assertThat(buffer.isOver()).isFalse();
    buffer.add(bytes("defg"), 4);
    buffer.add(bytes("hij"), 3);
    assertThat(buffer.isOver()).isTrue();
    assertThat(buffer.bytes()).isEqualTo(bytes("abcde"));
  }

  @Test
  void formBodiesAndQueriesGiveParameters() {
    var parameters =
        FormParameters.read(
            "id=7&x=%zz",
            "application/x-www-form-urlencoded; charset=UTF-8", bytes("a=b+c&id=8&&d"));
    assertThat(parameters.get("id")).containsExactly("7", "8");
    assertThat(parameters.get("a")).containsExactly("b c");
    assertThat(parameters.get("d")).containsExactly("");
    assertThat(parameters.get("x")).containsExactly("%zz");
    assertThat(FormParameters.read(null, "application/json", bytes("a=b"))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
