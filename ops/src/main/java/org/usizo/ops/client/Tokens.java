package org.usizo.ops.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;

/** Development tokens (RS256), signed with the installation's private key. */
public final class Tokens {
  /** Who vouches for development tokens. */
  public static final String ISSUER = "https://development.usizo.invalid";

  private static final Duration LIFETIME = Duration.ofHours(8);

  private final PrivateKey key;
  private final InstantSource clock;

  private Tokens(PrivateKey key, InstantSource clock) {
    this.key = key;
    this.clock = clock;
  }

  /** Signs with a private key in PEM (PKCS #8). */
  public static Tokens signedWith(Path privateKeyPem, InstantSource clock) {
    try {
      String pem = Files.readString(privateKeyPem).replaceAll("-----[A-Z ]+-----", "");
      byte[] bytes = Base64.getMimeDecoder().decode(pem);
      return signedWith(
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes)), clock);
    } catch (IOException e) {
      throw new UncheckedIOException("The signing key cannot be read. Maybe ops/up never ran.", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing key is no RSA key in PKCS #8.", e);
    }
  }

  /** Signs with this key. */
  public static Tokens signedWith(PrivateKey key, InstantSource clock) {
    return new Tokens(key, clock);
  }

  /** A token for one role, good for eight hours. */
  public String of(String role, String subject) {
    return sign(claims(ISSUER, role, subject, clock.instant().plus(LIFETIME)));
  }

  /** A token that ended at an instant, or will. */
  public String endingAt(Instant end, String role, String subject) {
    return sign(claims(ISSUER, role, subject, end));
  }

  /** A token that says it comes from elsewhere. */
  public String fromIssuer(String issuer, String role, String subject) {
    return sign(claims(issuer, role, subject, clock.instant().plus(LIFETIME)));
  }

  /** A token without a signature, as {@code alg: none} allows and nobody should. */
  public String unsigned(String role, String subject) {
    JsonObject claims = claims(ISSUER, role, subject, clock.instant().plus(LIFETIME));
    return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + base64(claims.toString()) + ".";
  }

  private static JsonObject claims(String issuer, String role, String subject, Instant end) {
    var claims = new JsonObject();
    claims.addProperty("iss", issuer);
    claims.addProperty("sub", subject);
    claims.addProperty("upn", subject);
    var groups = new JsonArray();
    groups.add(role);
    claims.add("groups", groups);
    claims.addProperty("iat", end.minus(LIFETIME).getEpochSecond());
    claims.addProperty("exp", end.getEpochSecond());
    claims.addProperty("jti", UUID.randomUUID().toString());
    return claims;
  }

  private String sign(JsonObject claims) {
    String signed =
        base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"development\"}")
            + "."
            + base64(claims.toString());
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(signed.getBytes(UTF_8));
      return signed
          + "."
          + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
