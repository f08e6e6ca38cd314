package org.usizo.dispatch.escalation;

import org.usizo.dispatch.casefile.EscalationId;

/** There is no such escalation, or not for this viewer. */
public final class EscalationNotFoundException extends RuntimeException {

  public EscalationNotFoundException(EscalationId id) {
    super("No escalation " + id);
  }
}
