package org.usizo.api.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Jdbi;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;

/** The first answer to each key, for a day. */
@ApplicationScoped
public class StoredAnswers {

  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration CLEANING = Duration.ofMinutes(1);

  /** After this a request without an answer has died with its node. */
  private static final Duration LONGEST_WORK = Duration.ofSeconds(60);

  @Inject private Jdbi jdbi;
  @Inject private InstantSource clock;

  private final AtomicReference<Instant> cleaned = new AtomicReference<>(Instant.EPOCH);

  /**
   * Begins a request under a key.
   *
   * @param scope whose key it is, digested
   * @param request what is asked, digested
   * @return the answer to give again; empty when this request is the first and has to be worked on
   * @throws org.usizo.api.errors.ProblemException 422 when the key came with another request, 409
   *     while the first is still being worked on
   */
  Optional<StoredAnswer> begin(byte[] scope, byte[] request) {
    var now = clock.instant();
    cleanNowAndThen(now);
    return jdbi.inTransaction(
        handle -> {
          if (StoredAnswerStore.take(handle, scope, request, now)) {
            return Optional.empty();
          }
          var known = StoredAnswerStore.find(handle, scope).orElseThrow(StoredAnswers::busy);
          if (!MessageDigest.isEqual(known.requestDigest(), request)) {
            throw Problem.of(ProblemType.UNPROCESSABLE)
                .detail("This Idempotency-Key came with another request before")
                .toException();
          }
          if (known.status() == null && known.createdAt().plus(LONGEST_WORK).isAfter(now)) {
            throw busy();
          }
          return Optional.of(known).filter(answer -> answer.status() != null);
        });
  }

  /** The request was done: its answer is given to every repeat. */
  void keep(byte[] scope, int status, String body) {
    jdbi.useHandle(handle -> StoredAnswerStore.keep(handle, scope, status, body));
  }

  /** The request was not done: a repeat may try again. */
  void forget(byte[] scope) {
    jdbi.useHandle(handle -> StoredAnswerStore.forget(handle, scope));
  }

  private void cleanNowAndThen(Instant now) {
    var last = cleaned.get();
    if (last.plus(CLEANING).isBefore(now) && cleaned.compareAndSet(last, now)) {
      jdbi.useHandle(handle -> StoredAnswerStore.removeOlderThan(handle, now.minus(KEPT)));
    }
  }

  private static RuntimeException busy() {
    return Problem.of(ProblemType.CONFLICT)
        .detail("The first request with this Idempotency-Key is still being worked on")
        .toException();
  }
}
