package org.usizo.api.cases;

import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;

/** The version of a case as its strong ETag. */
public final class Versions {

  private Versions() {}

  static EntityTag tag(int version) {
    return new EntityTag(Integer.toString(version));
  }

  /**
   * The version a client has seen.
   *
   * @param ifMatch the header; missing or {@code *}: any version will do
   * @throws org.usizo.api.errors.ProblemException 412 when it is none of ours
   */
  public static Optional<Integer> seen(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      return Optional.empty();
    }
    var tag = ifMatch.strip();
    if (!tag.matches("\"[0-9]{1,9}\"")) {
      throw Problem.of(ProblemType.STALE)
          .detail("If-Match must be the ETag of the case as it was read")
          .toException();
    }
    return Optional.of(Integer.valueOf(tag.substring(1, tag.length() - 1)));
  }
}
