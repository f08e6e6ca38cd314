package org.usizo.ops.fcm;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** {@code POST /token}: the OAuth 2 JWT-bearer grant of RFC 7523, as Google's token server does. */
final class AccessTokens {
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
  private static final Duration LIFETIME = Duration.ofHours(1);

  /** Google's libraries name it as the audience whatever token_uri says. */
  private static final String GOOGLES_TOKEN_SERVER = "https://oauth2.googleapis.com/token";

  private final ServiceAccount account;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Instant> expiryByToken = new ConcurrentHashMap<>();

  AccessTokens(ServiceAccount account, InstantSource clock) {
    this.account = account;
    this.clock = clock;
  }

  void handle(HttpExchange exchange) throws IOException {
    String form = Http.body(exchange);
    boolean jwtBearer = Http.findParameter(form, "grant_type").filter(GRANT::equals).isPresent();
    String fault =
        jwtBearer
            ? findFault(Http.findParameter(form, "assertion").orElse("")).orElse(null)
            : "Unsupported grant type.";
    if (fault == null) {
      Http.answer(exchange, 200, issue());
    } else {
      Http.answer(exchange, 400, refusal(fault));
    }
  }

  /** Whether this {@code Authorization} header carries a token issued here and still good. */
  boolean accept(String authorization) {
    if (authorization == null || !authorization.startsWith("Bearer ")) {
      return false;
    }
    Instant expiry = expiryByToken.get(authorization.substring("Bearer ".length()));
    return expiry != null && clock.instant().isBefore(expiry);
  }

  private boolean isOurs(String audience) {
    return account.tokenUri().equals(audience) || GOOGLES_TOKEN_SERVER.equals(audience);
  }

  private Optional<String> findFault(String assertion) {
    String[] parts = assertion.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.of("Invalid JWT: Token must be a JWS compact serialization.");
    }
    try {
      byte[] signed = (parts[0] + "." + parts[1]).getBytes(US_ASCII);
      return account.hasSigned(signed, Base64.getUrlDecoder().decode(parts[2]))
          ? findClaimFault(decode(parts[1]))
          : Optional.of("Invalid JWT Signature.");
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      return Optional.of("Invalid JWT: Failed to parse.");
    }
  }

  private Optional<String> findClaimFault(JsonObject claims) {
    if (!ServiceAccount.CLIENT_EMAIL.equals(text(claims, "iss"))) {
      return Optional.of("Invalid grant: account not found");
    }
    if (!isOurs(text(claims, "aud"))) {
      return Optional.of("Invalid JWT: Audience is not this token server.");
    }
    if (!claims.has("exp")
        || !clock.instant().isBefore(Instant.ofEpochSecond(claims.get("exp").getAsLong()))) {
      return Optional.of("Invalid JWT: Token must be short-lived and not expired.");
    }
    return Optional.empty();
  }

  private JsonObject issue() {
    byte[] secret = new byte[24];
    random.nextBytes(secret);
    String token = "ya29." + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    expiryByToken.put(token, clock.instant().plus(LIFETIME));
    var json = new JsonObject();
    json.addProperty("access_token", token);
    json.addProperty("expires_in", LIFETIME.toSeconds() - 1);
    json.addProperty("token_type", "Bearer");
    return json;
  }

  private static JsonObject refusal(String description) {
    var json = new JsonObject();
    json.addProperty("error", "invalid_grant");
    json.addProperty("error_description", description);
    return json;
  }

  private static JsonObject decode(String part) {
    String json = new String(Base64.getUrlDecoder().decode(part), UTF_8);
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static String text(JsonObject claims, String name) {
    return claims.has(name) ? claims.get(name).getAsString() : "";
  }
}
