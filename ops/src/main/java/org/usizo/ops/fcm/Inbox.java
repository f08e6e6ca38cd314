package org.usizo.ops.fcm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What all devices received, oldest first. Bounded: the oldest go when it is full. */
final class Inbox {
  private static final int CAPACITY = 100_000;

  private final Deque<ReceivedMessage> messages = new ArrayDeque<>();

  synchronized void add(ReceivedMessage message) {
    if (messages.size() == CAPACITY) {
      messages.removeFirst();
    }
    messages.addLast(message);
  }

  synchronized List<ReceivedMessage> listAll() {
    return List.copyOf(messages);
  }

  synchronized List<ReceivedMessage> list(String device) {
    return messages.stream().filter(message -> message.device().equals(device)).toList();
  }

  synchronized void clear() {
    messages.clear();
  }

  synchronized void clear(String device) {
    messages.removeIf(message -> message.device().equals(device));
  }
}
