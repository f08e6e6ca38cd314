package org.usizo.api.intake;

import org.usizo.api.ApiApplication;

/**
 * How much of a body is taken, and what becomes of more.
 *
 * @param maxBytes how much is kept
 * @param press whether this is a press: what is too much or too late is dropped and the rest handed
 *     on, where any other request is refused
 */
record BodyRule(int maxBytes, boolean press) {
  private static final int KILO = 1024;
  private static final BodyRule PRESS = new BodyRule(64 * KILO, true);
  private static final BodyRule ATTACHMENT = new BodyRule(8 * KILO * KILO, false);
  private static final BodyRule USUAL = new BodyRule(KILO * KILO, false);

  static BodyRule of(String method, String path) {
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (method.equals("POST") && bare.equals(ApiApplication.PATH + "/alerts")) {
      return PRESS;
    }
    return bare.endsWith("/attachments") ? ATTACHMENT : USUAL;
  }
}
