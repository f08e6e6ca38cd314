package org.usizo.api.cases;

import java.util.HexFormat;
import java.util.Optional;
import org.usizo.dispatch.casefile.Viewer;

/** Whose stream it is, for the cap per person; and where it goes on. */
public final class StreamOwners {

  private StreamOwners() {}

  /** The person, or the case key a guest came with. */
  public static String of(Viewer viewer) {
    return viewer
        .findPerson()
        .map(Object::toString)
        .orElseGet(
            () ->
                viewer.caseKeyHash() == null
                    ? "guest"
                    : "key " + HexFormat.of().formatHex(viewer.caseKeyHash(), 0, 8));
  }

  /** The header's, else the query's, which is there for browsers. */
  public static Optional<String> lastEventId(String header, String query) {
    return Optional.ofNullable(header)
        .filter(id -> !id.isBlank())
        .or(() -> Optional.ofNullable(query).filter(id -> !id.isBlank()));
  }
}
