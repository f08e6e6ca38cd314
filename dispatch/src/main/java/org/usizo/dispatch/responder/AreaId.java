package org.usizo.dispatch.responder;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names a service area. */
public record AreaId(UUID value) implements Id {

  public static AreaId next() {
    return new AreaId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
