package org.usizo.ops.fcm;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * A service account as Google would hand it out, with a key of our own and a {@code token_uri} that
 * points to the double.
 */
final class ServiceAccount {
  static final String PROJECT_ID = "usizo-development";
  static final String CLIENT_EMAIL = "usizo@" + PROJECT_ID + ".iam.gserviceaccount.invalid";

  private final PrivateKey privateKey;
  private final PublicKey publicKey;
  private final String tokenUri;

  private ServiceAccount(PrivateKey privateKey, String tokenUri) throws GeneralSecurityException {
    this.privateKey = privateKey;
    this.publicKey = publicKeyOf(privateKey);
    this.tokenUri = tokenUri;
  }

  static ServiceAccount create(String tokenUri) throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return new ServiceAccount(generator.generateKeyPair().getPrivate(), tokenUri);
  }

  /**
   * The account kept in {@code file}, with its key, or a new one; written back with this {@code
   * tokenUri}, so that a restart does not lock out a running sender.
   */
  static ServiceAccount loadOrCreate(Path file, String tokenUri)
      throws IOException, GeneralSecurityException {
    ServiceAccount account =
        Files.exists(file)
            ? new ServiceAccount(readKey(Files.readString(file, UTF_8)), tokenUri)
            : create(tokenUri);
    account.write(file);
    return account;
  }

  String tokenUri() {
    return tokenUri;
  }

  /** Whether the bytes carry a signature of this account's key (RS256). */
  boolean hasSigned(byte[] signedBytes, byte[] signature) {
    try {
      Signature check = Signature.getInstance("SHA256withRSA");
      check.initVerify(publicKey);
      check.update(signedBytes);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** The JSON file that Google's console would offer for download. */
  String toJson() {
    var json = new JsonObject();
    json.addProperty("type", "service_account");
    json.addProperty("project_id", PROJECT_ID);
    json.addProperty("private_key_id", "development");
    json.addProperty("private_key", pem());
    json.addProperty("client_email", CLIENT_EMAIL);
    json.addProperty("client_id", "100000000000000000000");
    json.addProperty("auth_uri", tokenUri);
    json.addProperty("token_uri", tokenUri);
    return json.toString();
  }

  private void write(Path file) throws IOException {
    Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "service-account", ".new");
    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    Files.writeString(fresh, toJson());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private String pem() {
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(privateKey.getEncoded())
        + "\n-----END PRIVATE KEY-----\n";
  }

  private static PrivateKey readKey(String json) throws GeneralSecurityException {
    String pem = JsonParser.parseString(json).getAsJsonObject().get("private_key").getAsString();
    byte[] bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
  }

  private static PublicKey publicKeyOf(PrivateKey key) throws GeneralSecurityException {
    var rsa = (RSAPrivateCrtKey) key;
    var spec = new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent());
    return KeyFactory.getInstance("RSA").generatePublic(spec);
  }
}
