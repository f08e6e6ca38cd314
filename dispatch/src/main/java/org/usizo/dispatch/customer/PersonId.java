package org.usizo.dispatch.customer;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names a person: (issuer, subject) of a token, or a guest. */
public record PersonId(UUID value) implements Id {

  public static PersonId next() {
    return new PersonId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
