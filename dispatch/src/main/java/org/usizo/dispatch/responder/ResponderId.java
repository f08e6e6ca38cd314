package org.usizo.dispatch.responder;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names a responder. */
public record ResponderId(UUID value) implements Id {

  public static ResponderId next() {
    return new ResponderId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
