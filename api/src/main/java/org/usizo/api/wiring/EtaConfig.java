package org.usizo.api.wiring;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.usizo.dispatch.eta.EtaSettings;

/** Where driving times come from, as configured. */
final class EtaConfig {

  private EtaConfig() {}

  /**
   * @throws IllegalArgumentException naming the key when the address is none
   */
  static EtaSettings of(Settings settings) {
    return new EtaSettings(
        settings.findText(Setting.ETA_OSRM_URL).map(EtaConfig::address),
        settings.getText(Setting.ETA_OSRM_PROFILE),
        Duration.ofMillis(settings.getNumber(Setting.ETA_OSRM_BUDGET_MILLIS)),
        settings.getNumber(Setting.ETA_OSRM_COORDINATES));
  }

  private static URI address(String text) {
    if (!text.toLowerCase(Locale.ROOT).matches("https?://[^\\s/]+(/[^\\s?#]*)?")) {
      throw new IllegalArgumentException(
          "%s is \"%s\", but has to be an http or https address without a query. It means: %s."
              .formatted(Setting.ETA_OSRM_URL.key(), text, Setting.ETA_OSRM_URL.meaning()));
    }
    return URI.create(text);
  }
}
