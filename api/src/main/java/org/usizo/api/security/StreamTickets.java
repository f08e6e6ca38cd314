package org.usizo.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Single-use tickets for event streams, because a browser's EventSource sends no headers. A ticket
 * is 128 random bits; its row holds their hash and whom it was made for, so any node accepts it,
 * once.
 */
@ApplicationScoped
public class StreamTickets {
  /** How long a ticket may wait to be used. */
  public static final Duration LIFETIME = Duration.ofSeconds(30);

  private static final int SECRET_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private Jdbi jdbi;
  @Inject private InstantSource clock;

  /**
   * A ticket as handed to the client.
   *
   * @param ticket what goes into the {@code ticket} query parameter
   * @param expiresAt until when it can be used
   */
  public record Ticket(String ticket, Instant expiresAt) {}

  /** Makes a ticket that opens this path for this caller. */
  public Ticket issue(StreamPath path, Caller caller) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Instant now = clock.instant();
    Instant expiresAt = now.plus(LIFETIME);
    jdbi.useTransaction(
        handle -> {
          StreamTicketStore.removeExpired(handle, now);
          StreamTicketStore.insert(handle, hash(ticket), path, caller, expiresAt);
        });
    return new Ticket(ticket, expiresAt);
  }

  /**
   * The caller the ticket was made for; empty when it is unknown, used, too old or of another path.
   */
  public Optional<Caller> redeem(String ticket, StreamPath path) {
    return jdbi.inTransaction(
        handle -> StreamTicketStore.use(handle, hash(ticket), path, clock.instant()));
  }

  private static byte[] hash(String ticket) {
    return CaseKey.sha256(ticket.getBytes(StandardCharsets.UTF_8));
  }
}
