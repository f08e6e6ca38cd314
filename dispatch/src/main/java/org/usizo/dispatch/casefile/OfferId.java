package org.usizo.dispatch.casefile;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names an offer. */
public record OfferId(UUID value) implements Id {

  public static OfferId next() {
    return new OfferId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
