package org.usizo.dispatch.responder;

import java.time.Instant;

/**
 * What a responder, or who steers it, says about its duty.
 *
 * @param until AVAILABLE ends then, a BREAK is over then; null: open
 * @param reason in words, null when none was given
 */
public record Shift(ShiftState state, Instant until, String reason) {

  public static Shift of(ShiftState state) {
    return new Shift(state, null, null);
  }

  /** What follows by itself when {@code until} has come. */
  Shift next() {
    return of(state == ShiftState.BREAK ? ShiftState.AVAILABLE : ShiftState.OFF);
  }
}
