package org.usizo.dispatch.casefile;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names an alert. */
public record AlertId(UUID value) implements Id {

  public static AlertId next() {
    return new AlertId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
