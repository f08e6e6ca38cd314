package org.usizo.api.errors;

import java.util.Locale;

/** The kinds of problem a client can meet; the type URI never changes once published. */
public enum ProblemType {
  UNREADABLE(400, "The request cannot be read"),
  INVALID(400, "A value is not acceptable"),
  NOT_SIGNED_IN(401, "A valid token is needed"),
  TICKET_REFUSED(401, "This ticket does not open this stream"),
  FORBIDDEN(403, "This role may not do this"),
  NOT_FOUND(404, "There is nothing here"),
  METHOD_NOT_ALLOWED(405, "This method is not offered here"),
  NOT_ACCEPTABLE(406, "No offered format is acceptable"),
  TOO_SLOW(408, "The body did not arrive in time"),
  CONFLICT(409, "The state has moved on"),
  GONE(410, "This is no longer here"),
  LENGTH_REQUIRED(411, "The length of the body is needed"),
  STALE(412, "Someone else changed this first"),
  TOO_LARGE(413, "The body is too large"),
  URI_TOO_LONG(414, "The address is too long"),
  UNSUPPORTED_MEDIA(415, "This format is not understood here"),
  UNPROCESSABLE(422, "The request makes no sense as a whole"),
  PRECONDITION_REQUIRED(428, "If-Match is needed"),
  TOO_MANY(429, "Too many requests"),
  INTERNAL(500, "Something went wrong on our side"),
  NOT_IMPLEMENTED(501, "This is not offered"),
  BUSY(503, "Busy, try again"),
  UNAVAILABLE(503, "Not available right now, try again");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** One sentence in plain words, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** The stable type URI, relative to the installation. */
  public String uri() {
    return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type that stands for a bare status; anything unknown becomes its class's plainest. */
  public static ProblemType ofStatus(int status) {
    for (ProblemType type : values()) {
      if (type.status == status && type != INVALID) {
        return type;
      }
    }
    return status >= 500 ? INTERNAL : UNREADABLE;
  }
}
