package org.usizo.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/console/events",
        "/api/v1/console/events/",
        "//api/v1//console/events",
        "api/v1/console/events",
        "/api/v1/console/events?lastEventId=7"
      })
  void oneSpellingForOnePath(String spelling) {
    assertThat(StreamPath.of(spelling).value()).isEqualTo("/api/v1/console/events");
  }
}
