package org.usizo.dispatch.assignment;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.responder.Responder;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.responder.ResponderStore;
import org.usizo.dispatch.responder.ShiftState;

/**
 * Whether a responder is free, settled under the lock of its row: whoever makes an offer, accepts
 * one or assigns takes this lock first, so that of any number only one succeeds. The unique indexes
 * say the same underneath.
 */
final class Engagements {

  private Engagements() {}

  /**
   * Takes a free responder for an offer or assignment until this transaction ends. False when it is
   * not free, not on duty, or somebody else is just taking it: the next one will do.
   */
  static boolean claim(Handle handle, ResponderId id) {
    return ResponderStore.lockIfFree(handle, id)
        .filter(responder -> responder.shiftState() == ShiftState.AVAILABLE)
        .filter(responder -> isFree(handle, id))
        .isPresent();
  }

  /** As {@link #claim}, but waits for whoever holds it; the responder when it exists. */
  static Optional<Responder> lock(Handle handle, ResponderId id) {
    return ResponderStore.lock(handle, id);
  }

  /** Neither being asked nor at work. */
  static boolean isFree(Handle handle, ResponderId id) {
    return !isBusy(handle, id) && OfferStore.listOpen(handle, id).isEmpty();
  }

  /** At work. */
  static boolean isBusy(Handle handle, ResponderId id) {
    return AssignmentStore.findActive(handle, id).isPresent();
  }
}
