package org.usizo.notifications.recipient;

import java.util.Locale;

/** What runs on a device. */
public enum Platform {
  ANDROID,
  IOS,
  WEB,
  OTHER;

  /** The platform of that name, in any case; {@link #OTHER} when unknown or not said. */
  public static Platform of(String name) {
    for (var platform : values()) {
      if (name != null && platform.name().equals(name.toUpperCase(Locale.ROOT))) {
        return platform;
      }
    }
    return OTHER;
  }
}
