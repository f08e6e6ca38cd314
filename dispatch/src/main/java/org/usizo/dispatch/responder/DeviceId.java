package org.usizo.dispatch.responder;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names a tracking device of a responder. */
public record DeviceId(UUID value) implements Id {

  public static DeviceId next() {
    return new DeviceId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
