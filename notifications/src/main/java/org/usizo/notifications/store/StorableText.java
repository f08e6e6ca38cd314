package org.usizo.notifications.store;

import java.nio.charset.StandardCharsets;

/** Makes any text one that PostgreSQL takes: no U+0000, no half of a surrogate pair. */
public final class StorableText {

  private StorableText() {}

  public static String of(String text) {
    var wellFormed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return wellFormed.replace("\u0000", "");
  }
}
