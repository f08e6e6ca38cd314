package org.usizo.api.alerts;

/** Reads the tokens of JSON text that may be broken, from front to back. */
final class JsonText {

  private static final String DELIMITERS = ",:{}[]\"'";

  private final String text;
  private int at;
  private boolean cutOff;

  JsonText(String text) {
    this.text = text;
  }

  /** Moves to the next token; false at the end. */
  boolean skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  char peek() {
    return text.charAt(at);
  }

  char next() {
    return text.charAt(at++);
  }

  /** Whether the text ended inside the token that was read last. */
  boolean wasCutOff() {
    return cutOff;
  }

  /** A quoted string; its end is its opening quote or the end of the text. */
  String readString() {
    char quote = next();
    var value = new StringBuilder();
    while (at < text.length()) {
      char c = next();
      if (c == quote) {
        cutOff = false;
        return value.toString();
      }
      if (c != '\\') {
        value.append(c);
      } else if (at < text.length()) {
        escape(value);
      }
    }
    cutOff = true;
    return value.toString();
  }

  /** A number, literal or unquoted word up to the next delimiter. */
  String readBare() {
    int from = at;
    while (at < text.length()
        && !isSpace(text.charAt(at))
        && DELIMITERS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    cutOff = at == text.length();
    return text.substring(from, at);
  }

  private void escape(StringBuilder value) {
    char c = next();
    switch (c) {
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r' -> value.append('\r');
      case 'b', 'f' -> value.append(' ');
      case 'u' -> unicode(value);
      default -> value.append(c);
    }
  }

  private void unicode(StringBuilder value) {
    int code = 0;
    int digits = 0;
    while (digits < 4 && at < text.length() && Character.digit(text.charAt(at), 16) >= 0) {
      code = code * 16 + Character.digit(next(), 16);
      digits++;
    }
    value.append(digits == 4 ? (char) code : '\uFFFD');
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\uFEFF' || c == '\u00A0';
  }
}
