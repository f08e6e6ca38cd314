package org.usizo.api.wiring;

import java.util.Locale;

/** What an installation is for. */
public enum Mode {
  /** Real people depend on it: no test key, no double, no default password. */
  PRODUCTION,
  /** Anything that helps to try things out on one machine. */
  DEVELOPMENT;

  /**
   * Reads the setting.
   *
   * @throws IllegalArgumentException for anything but the two words
   */
  public static Mode of(String text) {
    for (Mode mode : values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
        return mode;
      }
    }
    throw new IllegalArgumentException(
        "usizo.mode is \"%s\", but has to be production or development.".formatted(text));
  }
}
