package org.usizo.dispatch.casefile;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names an assignment. */
public record AssignmentId(UUID value) implements Id {

  public static AssignmentId next() {
    return new AssignmentId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
