package org.usizo.api.wiring;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.usizo.api.json.Json;

/** Collects what the mode guard judges. */
final class StartReader {
  private StartReader() {}

  static ModeGuard.Start read(Config config, Settings settings, Map<String, String> environment) {
    return new ModeGuard.Start(
        config.getOptionalValue("mp.jwt.verify.issuer", String.class).orElse(""),
        config.getOptionalValue("mp.jwt.verify.publickey.location", String.class).orElse(""),
        settings.getText(Setting.DATABASE_URL),
        settings.getText(Setting.DATABASE_PASSWORD),
        settings.getText(Setting.FCM_ENDPOINT),
        settings.findText(Setting.FCM_SERVICE_ACCOUNT).map(StartReader::tokenAddress),
        environment.keySet());
  }

  private static String tokenAddress(String serviceAccount) {
    try (Reader file = Files.newBufferedReader(Path.of(serviceAccount));
        JsonReader json = Json.createReader(file)) {
      return json.readObject().getString("token_uri", "");
    } catch (IOException | JsonException | ClassCastException unreadable) {
      throw new IllegalArgumentException(
          "usizo.fcm.service-account names %s, which cannot be read as a service account."
              .formatted(serviceAccount),
          unreadable);
    }
  }
}
