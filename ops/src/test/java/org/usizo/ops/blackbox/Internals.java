package org.usizo.ops.blackbox;

import java.util.List;

/** What no answer may give away. */
final class Internals {
  /** Class names, SQL, paths of files, products. */
  static final List<String> WORDS =
      List.of(
          "Exception",
          "org.usizo",
          "java.",
          "jakarta",
          "SELECT ",
          "INSERT ",
          "UPDATE dispatch",
          "dispatch.",
          "/home",
          "/opt/",
          "/tmp/",
          ".java:",
          "at org",
          "PSQL",
          "PostgreSQL",
          "Payara",
          "GlassFish",
          "Grizzly",
          "Jersey",
          "Yasson");

  private Internals() {}
}
