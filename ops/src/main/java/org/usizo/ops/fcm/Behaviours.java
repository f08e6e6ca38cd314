package org.usizo.ops.fcm;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The faults to inject: per device, or {@code *} for every device without its own. */
final class Behaviours {
  static final String EVERY_DEVICE = "*";

  private record Script(Deque<Reply> replies, Duration delay) {}

  /** The next answer for a device and how long to wait before giving it. */
  record Next(Reply reply, Duration delay) {}

  private final Map<String, Script> scripts = new HashMap<>();

  /** Replaces what was set for {@code device}; the delay stays until it is replaced in turn. */
  synchronized void put(String device, List<Reply> replies, Duration delay) {
    scripts.put(device, new Script(new ArrayDeque<>(replies), delay));
  }

  /** Takes the next reply: the device's own script first, then that of every device, then ok. */
  synchronized Next take(String device) {
    Script own = scripts.getOrDefault(device, scripts.get(EVERY_DEVICE));
    if (own == null) {
      return new Next(Reply.OK, Duration.ZERO);
    }
    Reply reply = own.replies().pollFirst();
    return new Next(reply == null ? Reply.OK : reply, own.delay());
  }

  synchronized void clear() {
    scripts.clear();
  }
}
