package org.usizo.dispatch.customer;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names an organisation. */
public record OrganisationId(UUID value) implements Id {

  /** The organisation every installation starts with; its row comes with the first migration. */
  public static final OrganisationId FIRST =
      new OrganisationId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

  public static OrganisationId next() {
    return new OrganisationId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
