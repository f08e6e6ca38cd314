package org.usizo.ops.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A press gone wrong on its way.
 *
 * @param name what is wrong with it
 * @param contentType as claimed; null for none
 * @param bytes the body
 */
record Mutant(String name, String contentType, byte[] bytes) {
  static final String JSON = "application/json";

  static Mutant of(String name, String json) {
    return new Mutant(name, JSON, json.getBytes(UTF_8));
  }

  static Mutant as(String contentType, String body) {
    return new Mutant("as " + contentType, contentType, body.getBytes(UTF_8));
  }

  @Override
  public String toString() {
    return name;
  }
}
