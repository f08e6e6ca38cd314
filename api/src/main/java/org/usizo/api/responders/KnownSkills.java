package org.usizo.api.responders;

import java.util.function.Supplier;
import org.usizo.api.errors.Problem;
import org.usizo.dispatch.responder.UnknownSkillException;

/** Skills that nobody has entered are the client's mistake. */
final class KnownSkills {

  private KnownSkills() {}

  /**
   * @throws org.usizo.api.errors.ProblemException 400 that names the unknown ones
   */
  static <T> T check(Supplier<T> work) {
    try {
      return work.get();
    } catch (UnknownSkillException e) {
      throw Problem.invalid("/skills", e.getMessage()).toException();
    }
  }
}
