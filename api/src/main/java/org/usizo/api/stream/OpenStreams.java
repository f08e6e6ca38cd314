package org.usizo.api.stream;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.PlacedEvent;

/** The open streams of this node. Thread-safe. */
final class OpenStreams {
  private static final Deque<Subscription> NONE = new ArrayDeque<>(0);

  private final int mostPerOwner;
  private final int mostInAll;
  private final Set<Subscription> everything = ConcurrentHashMap.newKeySet();
  private final Map<CaseId, Set<Subscription>> byCase = new ConcurrentHashMap<>();
  private final Map<String, Deque<Subscription>> byOwner = new HashMap<>();
  private int count;

  OpenStreams(int mostPerOwner, int mostInAll) {
    this.mostPerOwner = mostPerOwner;
    this.mostInAll = mostInAll;
  }

  /**
   * Adds a stream.
   *
   * @return the owner's oldest stream when it has to make room, for the caller to close
   */
  synchronized Optional<Subscription> add(Subscription stream) {
    scope(stream).add(stream);
    count++;
    Deque<Subscription> own =
        byOwner.computeIfAbsent(stream.request().owner(), owner -> new ArrayDeque<>());
    own.add(stream);
    return own.size() > mostPerOwner ? Optional.of(own.getFirst()) : Optional.empty();
  }

  synchronized void remove(Subscription stream) {
    Deque<Subscription> own = byOwner.get(stream.request().owner());
    if (own == null || !own.remove(stream)) {
      return;
    }
    count--;
    if (own.isEmpty()) {
      byOwner.remove(stream.request().owner());
    }
    scope(stream).remove(stream);
    stream
        .request()
        .caseId()
        .ifPresent(id -> byCase.computeIfPresent(id, (key, set) -> set.isEmpty() ? null : set));
  }

  synchronized boolean isFull() {
    return count >= mostInAll;
  }

  synchronized int count() {
    return count;
  }

  synchronized boolean isWatching(String owner, CaseId caseId) {
    return byOwner.getOrDefault(owner, NONE).stream()
        .anyMatch(stream -> stream.request().caseId().map(caseId::equals).orElse(true));
  }

  synchronized List<Subscription> listAll() {
    return byOwner.values().stream().flatMap(Deque::stream).toList();
  }

  synchronized List<Subscription> listOver(Instant now) {
    return listAll().stream().filter(stream -> stream.isOver(now)).toList();
  }

  void deliver(PlacedEvent placed) {
    everything.forEach(stream -> stream.deliver(placed));
    byCase
        .getOrDefault(placed.event().caseId(), Set.of())
        .forEach(stream -> stream.deliver(placed));
  }

  void deliver(PassingEvent passing) {
    everything.forEach(stream -> stream.deliver(passing));
    if (passing.caseId() != null) {
      byCase.getOrDefault(passing.caseId(), Set.of()).forEach(stream -> stream.deliver(passing));
    }
  }

  private Set<Subscription> scope(Subscription stream) {
    return stream
        .request()
        .caseId()
        .map(id -> byCase.computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet()))
        .orElse(everything);
  }
}
