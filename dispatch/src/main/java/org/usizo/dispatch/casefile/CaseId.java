package org.usizo.dispatch.casefile;

import java.util.UUID;
import org.usizo.dispatch.store.Id;
import org.usizo.dispatch.store.Ids;

/** Names a case. */
public record CaseId(UUID value) implements Id {

  public static CaseId next() {
    return new CaseId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
