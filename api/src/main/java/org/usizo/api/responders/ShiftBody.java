package org.usizo.api.responders;

import java.time.Instant;
import org.usizo.api.json.Codes;
import org.usizo.dispatch.responder.Shift;
import org.usizo.dispatch.responder.ShiftState;

/**
 * A change of shift.
 *
 * @param state AVAILABLE, BREAK, LAST_JOB or OFF
 */
public record ShiftBody(String state, Instant until, String reason) {

  Shift shift() {
    return new Shift(Codes.read(ShiftState.class, state, "/state"), until, reason);
  }
}
