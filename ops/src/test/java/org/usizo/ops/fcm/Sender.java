package org.usizo.ops.fcm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/** Sends as Google's own libraries do: token exchange first, then messages. */
final class Sender {
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI endpoint;
  private final JsonObject account;

  Sender(FcmDouble fcm) {
    this.endpoint = fcm.endpoint();
    this.account = JsonParser.parseString(fcm.serviceAccountJson()).getAsJsonObject();
  }

  String accessToken() throws Exception {
    HttpResponse<String> answer = exchange(assertion(account.get("client_email").getAsString()));
    return json(answer).get("access_token").getAsString();
  }

  HttpResponse<String> exchange(String assertion) throws IOException, InterruptedException {
    String form = "grant_type=" + URLEncoder.encode(GRANT, UTF_8) + "&assertion=" + assertion;
    return http.send(
        HttpRequest.newBuilder(endpoint.resolve("/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> send(String bearer, String message)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(endpoint.resolve("/v1/projects/usizo-development/messages:send"))
            .header("Authorization", "Bearer " + bearer)
            .POST(BodyPublishers.ofString("{\"message\":" + message + "}"))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> request(String method, String path, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(endpoint.resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  String assertion(String issuer) throws GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    String claims =
        """
        {"iss":"%s","aud":"%s","scope":"https://www.googleapis.com/auth/cloud-platform",\
        "iat":%d,"exp":%d}"""
            .formatted(issuer, account.get("token_uri").getAsString(), now, now + 3600);
    String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64(claims);
    return signed + "." + sign(signed);
  }

  static JsonObject json(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private String sign(String text) throws GeneralSecurityException {
    String pem = account.get("private_key").getAsString().replaceAll("-----[A-Z ]+-----", "");
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(
        KeyFactory.getInstance("RSA")
            .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem))));
    signature.update(text.getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
