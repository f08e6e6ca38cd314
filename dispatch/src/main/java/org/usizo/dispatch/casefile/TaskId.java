package org.usizo.dispatch.casefile;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names a task. */
public record TaskId(UUID value) implements Id {

  public static TaskId next() {
    return new TaskId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
