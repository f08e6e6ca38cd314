package org.usizo.api.security;

/**
 * The path a stream ticket is bound to, in one spelling: absolute, without query and without
 * doubled or closing slashes.
 *
 * @param value for example {@code /api/v1/console/events}
 */
public record StreamPath(String value) {

  /** Brings a path, or a path with a query, into the one spelling. */
  public static StreamPath of(String path) {
    int end = path.indexOf('?');
    String bare = end < 0 ? path : path.substring(0, end);
    String single = ("/" + bare).replaceAll("/{2,}", "/");
    return new StreamPath(
        single.length() > 1 && single.endsWith("/")
            ? single.substring(0, single.length() - 1)
            : single);
  }
}
