package org.usizo.api.container;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Signs tokens with a key pair of this test run. */
final class Tokens {
  static final String ISSUER = "https://development.usizo.invalid";
  private static final KeyPair KEYS = newPair();
  private static final KeyPair STRANGERS_KEYS = newPair();

  private Tokens() {}

  /** Puts the public key where the server looks for it. */
  static void publish() {
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(KEYS.getPublic().getEncoded())
            + "\n-----END PUBLIC KEY-----\n";
    try {
      Path folder = Path.of(System.getProperty("usizo.it.keys"));
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("public.pem"), pem);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static String of(String subject, String... groups) {
    return sign(claims(ISSUER, subject, Duration.ofHours(1), groups), KEYS);
  }

  static String expired(String subject, String... groups) {
    return sign(claims(ISSUER, subject, Duration.ofSeconds(-30), groups), KEYS);
  }

  static String ending(String subject, Duration life, String... groups) {
    return sign(claims(ISSUER, subject, life, groups), KEYS);
  }

  static String ofOtherIssuer(String subject, String... groups) {
    return sign(claims("https://elsewhere.invalid", subject, Duration.ofHours(1), groups), KEYS);
  }

  static String signedByAStranger(String subject, String... groups) {
    return sign(claims(ISSUER, subject, Duration.ofHours(1), groups), STRANGERS_KEYS);
  }

  static String unsigned(String subject, String... groups) {
    return new PlainJWT(claims(ISSUER, subject, Duration.ofHours(1), groups)).serialize();
  }

  private static JWTClaimsSet claims(
      String issuer, String subject, Duration life, String... groups) {
    Instant now = InstantSource.system().instant();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject(subject)
            .claim("upn", subject)
            .issueTime(Date.from(now.minusSeconds(60)))
            .expirationTime(Date.from(now.plus(life)))
            .jwtID(UUID.randomUUID().toString());
    return groups.length == 0 ? claims.build() : claims.claim("groups", List.of(groups)).build();
  }

  private static String sign(JWTClaimsSet claims, KeyPair keys) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .type(JOSEObjectType.JWT)
                  .keyID("test")
                  .build(),
              claims);
      token.sign(new RSASSASigner(keys.getPrivate()));
      return token.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static KeyPair newPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
