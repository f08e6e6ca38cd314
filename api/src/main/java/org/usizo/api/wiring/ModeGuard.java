package org.usizo.api.wiring;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses to start a production node with anything made for development, and names each. Pure: what
 * was configured goes in, the refusals come out.
 */
public final class ModeGuard {
  /** The issuer of development tokens. */
  public static final String DEVELOPMENT_ISSUER = "https://development.usizo.invalid";

  private static final String GOOGLE_FCM = "fcm.googleapis.com";
  private static final Set<String> GUESSABLE =
      Set.of("usizo", "postgres", "password", "changeme", "secret", "admin", "test");

  private ModeGuard() {}

  /**
   * What a node was started with.
   *
   * @param issuer {@code mp.jwt.verify.issuer}
   * @param keyLocation {@code mp.jwt.verify.publickey.location}: a path or an address
   * @param databaseUrl JDBC address, which may carry a password
   * @param databasePassword empty for none
   * @param fcmEndpoint empty for Google's
   * @param tokenAddress where the service account fetches its tokens, when there is one
   * @param environment names of all environment variables that are set
   */
  public record Start(
      String issuer,
      String keyLocation,
      String databaseUrl,
      String databasePassword,
      String fcmEndpoint,
      Optional<String> tokenAddress,
      Set<String> environment) {}

  /** Why this start is refused, one sentence per reason that begins with the setting's name. */
  public static List<String> refusals(Mode mode, Start start) {
    if (mode == Mode.DEVELOPMENT) {
      return List.of();
    }
    List<String> reasons = new ArrayList<>();
    judgeTokens(start, reasons);
    judgeDatabase(start, reasons);
    judgePush(start, reasons);
    for (String name : start.environment()) {
      if (name.endsWith("_EMULATOR_HOST")) {
        reasons.add(name + " is set: it sends Firebase calls to an emulator");
      }
    }
    return reasons;
  }

  private static void judgeTokens(Start start, List<String> reasons) {
    if (start.issuer().isBlank()) {
      reasons.add("mp.jwt.verify.issuer is not set: no token could be trusted");
    } else if (start.issuer().equals(DEVELOPMENT_ISSUER)) {
      reasons.add("mp.jwt.verify.issuer is the development issuer");
    }
    String key = start.keyLocation();
    if (key.isBlank()) {
      reasons.add("mp.jwt.verify.publickey.location is not set: no token could be checked");
    } else if (key.contains(".usizo/keys")
        || key.toLowerCase(Locale.ROOT).contains("development")) {
      reasons.add("mp.jwt.verify.publickey.location is the development key");
    } else if (isPlainHttp(key)) {
      reasons.add(
          "mp.jwt.verify.publickey.location is plain http: anybody on the way could swap it");
    }
  }

  private static void judgeDatabase(Start start, List<String> reasons) {
    if (GUESSABLE.contains(start.databasePassword().toLowerCase(Locale.ROOT))) {
      reasons.add("usizo.database.password is a password everybody tries first");
    }
    for (String word : GUESSABLE) {
      if (start.databaseUrl().matches("(?i).*[?&]password=" + word + "(&.*)?")) {
        reasons.add("usizo.database.url carries a password everybody tries first");
      }
    }
  }

  private static void judgePush(Start start, List<String> reasons) {
    String endpoint = start.fcmEndpoint();
    if (isPlainHttp(endpoint)) {
      reasons.add("usizo.fcm.endpoint is plain http");
    } else if (!endpoint.isEmpty() && !host(endpoint).equals(GOOGLE_FCM)) {
      reasons.add("usizo.fcm.endpoint is not Google's: pushes would go to a double");
    }
    if (start.tokenAddress().filter(address -> !isGoogleToken(address)).isPresent()) {
      reasons.add("usizo.fcm.service-account fetches its tokens from somewhere else than Google");
    }
  }

  private static boolean isGoogleToken(String address) {
    return address.startsWith("https://")
        && Set.of("oauth2.googleapis.com", "accounts.google.com").contains(host(address));
  }

  private static boolean isPlainHttp(String address) {
    return address.toLowerCase(Locale.ROOT).startsWith("http://");
  }

  private static String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }
}
