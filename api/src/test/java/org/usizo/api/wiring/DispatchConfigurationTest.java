package org.usizo.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.DispatchSettings;

class DispatchConfigurationTest {

  @Test
  void whoeverSetsNothingGetsWhatTheDesignSays() {
    assertThat(read(Map.of())).isEqualTo(DispatchSettings.defaults());
  }

  @Test
  void deadlinesAreAsConfigured() {
    var settings =
        read(
            Map.of(
                "usizo.offers.medical-seconds", "20",
                "usizo.offers.road-seconds", "120",
                "usizo.agents.gravest-seconds", "5",
                "usizo.presses.road-agent-first-seconds", "600",
                "usizo.cases.close-after-seconds", "60",
                "usizo.region.country", "na"));
    assertThat(settings.assignment().medicalOffer()).isEqualTo(Duration.ofSeconds(20));
    assertThat(settings.assignment().roadOffer()).isEqualTo(Duration.ofMinutes(2));
    assertThat(settings.agents().agentWithin(1)).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.alerts().roadAgentFirst()).isEqualTo(Duration.ofMinutes(10));
    assertThat(settings.closeAfter()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.alerts().country()).isEqualTo("NA");
  }

  @Test
  void aCountryThatIsNoneIsRefusedByName() {
    assertThatThrownBy(() -> read(Map.of("usizo.region.country", "XQ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("usizo.region.country")
        .hasMessageContaining("XQ");
  }

  @Test
  void aDeadlineOfNothingIsRefusedByName() {
    assertThatThrownBy(() -> read(Map.of("usizo.offers.road-seconds", "0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("usizo.offers.road-seconds");
  }

  private static DispatchSettings read(Map<String, String> configured) {
    return DispatchConfiguration.read(
        Settings.read(configured.keySet(), key -> Optional.ofNullable(configured.get(key))));
  }
}
