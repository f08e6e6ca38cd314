package org.usizo.api.cases;

import java.util.UUID;
import java.util.regex.Pattern;
import org.usizo.api.errors.Problem;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.EscalationId;

/** Ids in paths: what is no UUID names nothing. */
public final class Ids {

  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

  private Ids() {}

  /**
   * @throws org.usizo.api.errors.ProblemException 404 when the text is no id
   */
  public static CaseId caseId(String text) {
    return new CaseId(part(text));
  }

  /**
   * @throws org.usizo.api.errors.ProblemException 404 when the text is no id
   */
  public static EscalationId escalationId(String text) {
    return new EscalationId(part(text));
  }

  /**
   * @throws org.usizo.api.errors.ProblemException 404 when the text is no id
   */
  public static UUID part(String text) {
    if (!UUIDS.matcher(text).matches()) {
      throw Problem.notFound().toException();
    }
    return UUID.fromString(text);
  }

  /**
   * An id in a body or query.
   *
   * @throws IllegalArgumentException when the text is none
   */
  public static UUID uuid(String text) {
    if (text == null || !UUIDS.matcher(text).matches()) {
      throw new IllegalArgumentException("No UUID");
    }
    return UUID.fromString(text);
  }
}
