package org.usizo.dispatch.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints the life cycles from the tables the code itself asks, as Markdown. */
public final class Lifecycle {

  private Lifecycle() {}

  /** The whole page. */
  public static String print() {
    return """
        # Life cycles

        Printed from the code (`CaseTransition`, `AssignmentTransition`); a test keeps this page true to it. The status of
        a case is never set: it follows from its tasks and its own ends. What is not here is refused with 409.

        ## Case, by the work of its crews
        """
        + cases(CaseTransition.BY_WORK)
        + "\n## Case, by what people do\n"
        + cases(CaseTransition.BY_DEED)
        + "\n## Assignment\n"
        + assignments();
  }

  private static String cases(List<CaseTransition> rows) {
    return "| what | from | to | who | guard | who is told |\n|---|---|---|---|---|---|\n"
        + rows.stream()
            .map(r -> line(r.by(), names(r.from()), r.to(), r.who(), r.guard(), r.told()))
            .collect(Collectors.joining());
  }

  private static String assignments() {
    return "| from | to | who | guard | task becomes | who is told |\n|---|---|---|---|---|---|\n"
        + AssignmentTransition.TABLE.stream()
            .map(
                r ->
                    line(
                        names(r.from()),
                        r.to().name(),
                        r.who(),
                        r.guard(),
                        r.taskBecomes().name(),
                        r.told()))
            .collect(Collectors.joining());
  }

  private static String names(Set<? extends Enum<?>> statuses) {
    return statuses.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static String line(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
