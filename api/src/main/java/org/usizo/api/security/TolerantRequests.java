package org.usizo.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.usizo.api.ApiApplication;

/**
 * Which requests go on as a guest when their bearer is broken or expired, instead of being answered
 * 401: presses always, and whatever proves itself by something other than a token.
 */
final class TolerantRequests {
  private static final Pattern TICKET = Pattern.compile("(^|&)ticket=");

  private TolerantRequests() {}

  static boolean tolerates(HttpServletRequest request) {
    String path = path(request);
    return !path.startsWith(ApiApplication.PATH + "/")
        || isPress(request.getMethod(), path)
        || path.startsWith(ApiApplication.PATH + "/track/")
        || carriesOtherProof(request);
  }

  /** Whether this is the one call that is never refused. */
  static boolean isPress(String method, String path) {
    return "POST".equals(method)
        && (path.equals(ApiApplication.PATH + "/alerts")
            || path.equals(ApiApplication.PATH + "/alerts/"));
  }

  /** The decoded path below the context root. */
  static String path(HttpServletRequest request) {
    String inner = request.getPathInfo();
    return inner == null ? request.getServletPath() : request.getServletPath() + inner;
  }

  /** Reads the query string itself: asking for a parameter would swallow a form body. */
  private static boolean carriesOtherProof(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getHeader(KeyHeaders.CASE_KEY) != null
        || request.getHeader(KeyHeaders.PANIC_KEY) != null
        || request.getHeader(KeyHeaders.SURVEY_KEY) != null
        || (query != null && TICKET.matcher(query).find());
  }
}
