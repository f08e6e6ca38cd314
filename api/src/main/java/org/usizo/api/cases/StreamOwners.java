package org.usizo.api.cases;

import java.util.HexFormat;
import java.util.Optional;
import org.usizo.api.stream.StreamOwner;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.PersonId;

/** Whose stream it is, for the cap per person; and where it goes on. */
public final class StreamOwners {

  private StreamOwners() {}

  /**
   * The person, a guest known by the installation too, else the case key they came with.
   *
   * @param reader who that is, when it is known
   */
  public static String of(Viewer viewer, Optional<PersonId> reader) {
    return reader
        .map(StreamOwner::of)
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
