package org.usizo.api.alerts;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Picks values out of JSON that may be broken anywhere: cut off, nested without end, quoted
 * wrongly, followed by anything. Never throws and never recurses. A value that was cut off is
 * dropped, except for the first part of a note.
 */
final class JsonScraps {

  private static final int DEEPEST = 8;
  private static final String PARTIAL_WELCOME = "note";

  /** An object or array that is open at this place; path null: too deep to matter. */
  private static final class Frame {
    final boolean object;
    final String path;
    String key;

    Frame(boolean object, String path) {
      this.object = object;
      this.path = path;
    }

    boolean wantsKey() {
      return object && key == null;
    }
  }

  private final JsonText text;
  private final Scraps scraps = new Scraps();
  private final Deque<Frame> open = new ArrayDeque<>();
  private boolean structured;

  private JsonScraps(String text) {
    this.text = new JsonText(text);
  }

  /** Reads what is readable. A body without any object or array counts as damaged. */
  static Scraps read(String text) {
    var reading = new JsonScraps(text);
    while (reading.text.skipSpace()) {
      reading.step();
    }
    if (!reading.open.isEmpty() || !reading.structured) {
      reading.scraps.damage();
    }
    return reading.scraps;
  }

  private void step() {
    switch (text.peek()) {
      case '{', '[' -> open(text.next() == '{');
      case '}', ']' -> close(text.next() == '}');
      case ',' -> comma();
      case ':' -> text.next();
      case '"', '\'' -> string();
      default -> bare();
    }
  }

  private void open(boolean object) {
    structured = true;
    var parent = open.peek();
    String path = path(parent);
    open.push(new Frame(object, open.size() < DEEPEST ? path : null));
  }

  private void close(boolean object) {
    var closed = open.poll();
    if (closed == null || closed.object != object) {
      scraps.damage();
    }
    valueIsDone();
  }

  private void comma() {
    text.next();
    valueIsDone();
  }

  private void string() {
    String value = text.readString();
    if (text.wasCutOff()) {
      scraps.damage();
      if (PARTIAL_WELCOME.equals(path(open.peek()))) {
        take(value);
      }
    } else {
      take(value);
    }
  }

  private void bare() {
    String value = text.readBare();
    if (text.wasCutOff()) {
      scraps.damage();
    } else if (value.equals("null")) {
      valueIsDone();
    } else {
      take(value);
    }
  }

  private void take(String value) {
    var frame = open.peek();
    if (frame == null) {
      return;
    }
    if (frame.wantsKey()) {
      frame.key = value;
      return;
    }
    String path = path(frame);
    if (path != null && !path.isEmpty()) {
      scraps.add(path, value);
    }
    valueIsDone();
  }

  private void valueIsDone() {
    var frame = open.peek();
    if (frame != null) {
      frame.key = null;
    }
  }

  private static String path(Frame frame) {
    if (frame == null) {
      return "";
    }
    if (!frame.object || frame.path == null || frame.key == null) {
      return frame.path;
    }
    return frame.path.isEmpty() ? frame.key : frame.path + "." + frame.key;
  }
}
