package org.usizo.dispatch.casefile;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names an escalation. */
public record EscalationId(UUID value) implements Id {

  public static EscalationId next() {
    return new EscalationId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
