package org.usizo.api.errors;

import jakarta.servlet.ServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that ties an answer, its problem and its log lines together. */
public final class Correlation {
  /** Request and response header. */
  public static final String HEADER = "X-Correlation-Id";

  private static final String ATTRIBUTE = Correlation.class.getName();
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{8,64}");
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private Correlation() {}

  /** The client's id when it is sane (8 to 64 plain characters), else a new one. */
  public static String choose(String offered) {
    return offered != null && SANE.matcher(offered).matches()
        ? offered
        : UUID.randomUUID().toString();
  }

  /** The id of this request; one is made when the filter has not seen the request. */
  public static String of(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String id) {
      return id;
    }
    String id = choose(null);
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /** The id of the request this thread works for, or null outside a request. */
  public static String current() {
    return CURRENT.get();
  }

  static void assign(ServletRequest request, String id) {
    request.setAttribute(ATTRIBUTE, id);
  }

  static void enter(String id) {
    CURRENT.set(id);
  }

  static void leave() {
    CURRENT.remove();
  }
}
