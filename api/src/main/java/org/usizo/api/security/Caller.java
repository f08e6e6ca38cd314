package org.usizo.api.security;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who sends this request, as far as it is proven.
 *
 * @param token the identity of a valid token; empty for a guest and for a broken or expired token
 * @param roles the roles of the token, never empty when a token is there; empty for a guest
 * @param caseKey the {@code Case-Key} header (or of the ticket), not yet checked against any case
 * @param panicKey the {@code Panic-Key} header, not yet checked
 * @param surveyKey the {@code Survey-Key} header of a survey link, not yet checked
 */
public record Caller(
    Optional<TokenIdentity> token,
    Set<String> roles,
    Optional<CaseKey> caseKey,
    Optional<String> panicKey,
    Optional<String> surveyKey) {

  /** Nobody known. */
  public static final Caller GUEST =
      new Caller(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Copies the roles. */
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether a valid token came along. */
  public boolean isSignedIn() {
    return token.isPresent();
  }

  /** Whether the token carries at least one of these roles. */
  public boolean hasAnyRole(String... wanted) {
    for (String role : wanted) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The person of a valid token.
   *
   * @param issuer who vouches for the subject
   * @param subject the person's name at that issuer
   * @param expiresAt when the token ends; streams opened with it end then
   * @param tokenId the token's {@code jti}, for the audit trail
   */
  public record TokenIdentity(
      String issuer, String subject, Instant expiresAt, Optional<String> tokenId) {}
}
