package org.usizo.api.security;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.usizo.api.security.Caller.TokenIdentity;

/**
 * Makes a {@link Caller} of a request. The identity comes from the request's own principal only: a
 * {@code JsonWebToken} that is injected can be an earlier request's after an asynchronous dispatch.
 */
final class Callers {
  private Callers() {}

  static Caller from(SecurityContext security, MultivaluedMap<String, String> headers) {
    return from(security.getUserPrincipal(), headers::getFirst);
  }

  static Caller from(Principal principal, UnaryOperator<String> headers) {
    Optional<JsonWebToken> token = findToken(principal);
    return new Caller(
        token.map(Callers::identity),
        token.map(valid -> Roles.among(valid.getGroups())).orElse(Set.of()),
        header(headers, KeyHeaders.CASE_KEY).map(CaseKey::of),
        header(headers, KeyHeaders.PANIC_KEY),
        header(headers, KeyHeaders.SURVEY_KEY));
  }

  private static Optional<JsonWebToken> findToken(Principal principal) {
    return principal instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
  }

  private static TokenIdentity identity(JsonWebToken token) {
    String subject = token.getSubject() != null ? token.getSubject() : token.getName();
    return new TokenIdentity(
        token.getIssuer(),
        subject,
        Instant.ofEpochSecond(token.getExpirationTime()),
        Optional.ofNullable(token.getTokenID()));
  }

  private static Optional<String> header(UnaryOperator<String> headers, String name) {
    return Optional.ofNullable(headers.apply(name)).filter(value -> !value.isBlank());
  }
}
