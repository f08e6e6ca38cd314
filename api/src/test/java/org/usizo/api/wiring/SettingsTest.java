package org.usizo.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void everySettingHasAMeaningAndAKeyBelowUsizo() {
    for (Setting setting : Setting.values()) {
      assertThat(setting.key()).startsWith("usizo.").matches("[a-z.-]+");
      assertThat(setting.meaning()).isNotBlank();
      assertThat(Setting.find(setting.environmentName())).contains(setting);
    }
  }

  @Test
  void defaultsAreThoseOfAProductionNode() {
    Settings settings = read(Map.of());
    assertThat(Mode.of(settings.getText(Setting.MODE))).isEqualTo(Mode.PRODUCTION);
    assertThat(DatabaseSettings.of(settings))
        .isEqualTo(
            new DatabaseSettings(
                "jdbc:postgresql://127.0.0.1:5432/usizo",
                "usizo",
                "",
                24,
                Duration.ofSeconds(2),
                Duration.ofSeconds(10)));
    assertThat(settings.findText(Setting.FCM_ENDPOINT)).isEmpty();
    assertThat(settings.getText(Setting.REGION_COUNTRY)).isEqualTo("ZA");
    assertThat(settings.getSeconds(Setting.BODY_SECONDS)).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.getSeconds(Setting.STREAM_HEARTBEAT_SECONDS))
        .isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void whatIsConfiguredReachesTheRecords() {
    Settings settings =
        read(
            Map.of(
                "usizo.database.url", "jdbc:postgresql://db/one",
                "usizo.database.user", "me",
                "usizo.database.password", "long and random",
                "usizo.database.connections", "7",
                "usizo.database.connect-seconds", "3",
                "usizo.database.answer-seconds", "4"));
    assertThat(DatabaseSettings.of(settings))
        .isEqualTo(
            new DatabaseSettings(
                "jdbc:postgresql://db/one",
                "me",
                "long and random",
                7,
                Duration.ofSeconds(3),
                Duration.ofSeconds(4)));
    assertThat(DatabaseSettings.of(settings).toString()).doesNotContain("random");
  }

  @Test
  void anUnknownKeyIsRefusedByName() {
    assertThatThrownBy(() -> Settings.read(List.of("usizo.databse.url"), key -> Optional.empty()))
        .hasMessageContaining("usizo.databse.url");
    assertThatThrownBy(() -> Settings.read(List.of("USIZO_MODES"), key -> Optional.empty()))
        .hasMessageContaining("USIZO_MODES");
  }

  @Test
  void namesOfOtherProgramsAndOfTestsPass() {
    assertThat(
            Settings.read(
                List.of("PATH", "usizo.test.database", "USIZO_OPS_DATA", "USIZO_DATABASE_URL"),
                key -> Optional.empty()))
        .isNotNull();
  }

  @Test
  void aNumberThatIsNoneNamesItsKey() {
    Settings settings = read(Map.of("usizo.database.connections", "many"));
    assertThatThrownBy(() -> settings.getNumber(Setting.DATABASE_CONNECTIONS))
        .hasMessageContaining("usizo.database.connections")
        .hasMessageContaining("many");
  }

  @Test
  void theModeIsOneOfTwoWords() {
    assertThat(Mode.of("Development")).isEqualTo(Mode.DEVELOPMENT);
    assertThatThrownBy(() -> Mode.of("staging")).hasMessageContaining("staging");
  }

  private static Settings read(Map<String, String> configured) {
    return Settings.read(configured.keySet(), key -> Optional.ofNullable(configured.get(key)));
  }
}
