package org.usizo.api.agents;

import java.util.List;
import java.util.Locale;
import org.usizo.api.errors.Problem;

/** Languages somebody speaks, as clients write them. */
final class Languages {

  private static final int MOST = 20;

  private Languages() {}

  /**
   * Language codes in lower case.
   *
   * @throws org.usizo.api.errors.ProblemException 400 when one is none, or there is none
   */
  static List<String> read(List<String> languages) {
    boolean fine =
        !languages.isEmpty()
            && languages.size() <= MOST
            && languages.stream().allMatch(one -> one != null && one.matches("[A-Za-z]{2,3}"));
    if (!fine) {
      throw Problem.invalid("/languages", "1 to 20 language codes such as en or zu").toException();
    }
    return languages.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
  }
}
