package org.usizo.api.stream;

import java.nio.charset.StandardCharsets;

/** Bytes of the event stream format. */
final class Frame {
  static final byte[] HEARTBEAT = bytes(": still here\n\n");
  static final byte[] OPENING = bytes(": open\nretry: 2000\n\n");

  private Frame() {}

  static byte[] event(String type, long id, String data) {
    return bytes("id: " + id + "\n" + body(type, data));
  }

  static byte[] passing(String type, String data) {
    return bytes(body(type, data));
  }

  /** Tells a reader to fetch everything anew, and from where the stream goes on. */
  static byte[] reset(long id) {
    return event("reset", id, "{\"reason\":\"CANNOT_RESUME\",\"resumesAfter\":" + id + "}");
  }

  private static String body(String type, String data) {
    return "event: " + oneLine(type) + "\ndata: " + oneLine(data) + "\n\n";
  }

  /** JSON needs no line breaks, and one in a type would end the field. */
  private static String oneLine(String text) {
    return text.replace('\r', ' ').replace('\n', ' ');
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
