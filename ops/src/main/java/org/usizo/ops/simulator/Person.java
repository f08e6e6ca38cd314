package org.usizo.ops.simulator;

import com.google.gson.JsonElement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.Call;
import org.usizo.ops.client.Tokens;

/** Somebody signed in at Usizo; signs in again before the token ends. Safe for many threads. */
public final class Person {
  private static final Duration SIGN_IN_AGAIN = Duration.ofHours(4);

  private final Api api;
  private final Tokens tokens;
  private final InstantSource clock;
  private final String role;
  private final String subject;
  private String token;
  private Instant signedInAt = Instant.EPOCH;

  /** A person with one role. */
  public Person(Api api, Tokens tokens, InstantSource clock, String role, String subject) {
    this.api = api;
    this.tokens = tokens;
    this.clock = clock;
    this.role = role;
    this.subject = subject;
  }

  /** A GET below {@code /api/v1}. */
  public Answer get(String path) {
    return signed(api.get(path)).send();
  }

  /** A POST below {@code /api/v1}. */
  public Answer post(String path, JsonElement body) {
    return signed(api.post(path)).json(body).send();
  }

  /** A POST that is done once, however often it is sent. */
  public Answer postOnce(String path, String key, JsonElement body) {
    return signed(api.post(path)).header("Idempotency-Key", key).json(body).send();
  }

  /** A PUT below {@code /api/v1}. */
  public Answer put(String path, JsonElement body) {
    return signed(api.put(path)).json(body).send();
  }

  /** Who this is. */
  public String subject() {
    return subject;
  }

  private synchronized Call signed(Call call) {
    Instant now = clock.instant();
    if (signedInAt.plus(SIGN_IN_AGAIN).isBefore(now) || token == null) {
      token = tokens.of(role, subject);
      signedInAt = now;
    }
    return call.bearer(token);
  }
}
