package org.usizo.api.browser;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** A running installation, named by the directory given to {@code ops/up --data}. */
final class LiveInstallation {
  /** The system property that names it; the black-box tests read the same. */
  static final String PROPERTY = "usizo.test.installation";

  private static final String ISSUER = "https://development.usizo.invalid";

  private final Path data = Path.of(System.getProperty(PROPERTY));
  private final String base = "http://127.0.0.1:" + settings().getProperty("port");
  private final PrivateKey key = readKey();

  String url(String path) {
    return base + path;
  }

  /** What a page's address ends in when it is opened by a personal link. */
  String signedIn(String role, String subject) {
    return "#token=" + token(role, subject);
  }

  String token(String role, String subject) {
    var now = InstantSource.system().instant();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject(subject)
            .claim("upn", subject)
            .claim("groups", List.of(role))
            .issueTime(Date.from(now.minusSeconds(60)))
            .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
            .jwtID(UUID.randomUUID().toString())
            .build();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID("development")
            .build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
    return token.serialize();
  }

  private Properties settings() {
    var settings = new Properties();
    try (var reader = Files.newBufferedReader(data.resolve("run/settings"))) {
      settings.load(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException("No installation in " + data + ": run ops/up", failure);
    }
    return settings;
  }

  private PrivateKey readKey() {
    try {
      var pem = Files.readString(data.resolve("keys/development-private.pem"));
      var bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
