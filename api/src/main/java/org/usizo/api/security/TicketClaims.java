package org.usizo.api.security;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.usizo.api.json.Json;
import org.usizo.api.security.Caller.TokenIdentity;

/** The caller as a ticket's row keeps it. Keys are left out: of those only hashes are stored. */
final class TicketClaims {
  private TicketClaims() {}

  static String write(Caller caller) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    caller.token().ifPresent(token -> addIdentity(json, token));
    JsonArrayBuilder roles = Json.createArrayBuilder();
    caller.roles().forEach(roles::add);
    return json.add("roles", roles).build().toString();
  }

  static Caller read(String claims, Optional<CaseKey> caseKey) {
    try (JsonReader reader = Json.createReader(new StringReader(claims))) {
      JsonObject json = reader.readObject();
      Set<String> roles = new HashSet<>();
      json.getJsonArray("roles")
          .getValuesAs(JsonString.class)
          .forEach(role -> roles.add(role.getString()));
      return new Caller(identity(json), roles, caseKey, Optional.empty(), Optional.empty());
    }
  }

  private static void addIdentity(JsonObjectBuilder json, TokenIdentity token) {
    json.add("iss", token.issuer())
        .add("sub", token.subject())
        .add("exp", token.expiresAt().getEpochSecond());
    token.tokenId().ifPresent(id -> json.add("jti", id));
  }

  private static Optional<TokenIdentity> identity(JsonObject json) {
    if (!json.containsKey("sub")) {
      return Optional.empty();
    }
    return Optional.of(
        new TokenIdentity(
            json.getString("iss"),
            json.getString("sub"),
            Instant.ofEpochSecond(json.getJsonNumber("exp").longValue()),
            Optional.ofNullable(json.getString("jti", null))));
  }
}
