package org.usizo.notifications.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.notifications.message.NotificationStore;

/** Writes what attempts came to, many in one transaction, and does what follows from it. */
final class Settlement {

  /**
   * An attempt, or the decision to make none.
   *
   * @param result what it came to, by its simple name
   */
  record Entry(Parcel parcel, Decision decision, String result) {}

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final Devices devices;
  private final Consumer<Signal> listener;

  Settlement(Jdbi jdbi, InstantSource clock, Devices devices, Consumer<Signal> listener) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.devices = devices;
    this.listener = listener;
  }

  /** Settles these attempts, all or none; devices that were turned away end afterwards. */
  void settle(List<Entry> entries) {
    var now = clock.instant();
    jdbi.useTransaction(handle -> settleIn(handle, entries, now));
    entries.forEach(this::endDevice);
    raiseAlarms(entries);
    listener.accept(new Signal.OutcomesWaiting());
  }

  private static void settleIn(Handle handle, List<Entry> entries, Instant now) {
    NotificationStore.lock(
        handle, entries.stream().map(entry -> entry.parcel().notificationId()).distinct().toList());
    for (var entry : entries) {
      switch (entry.decision()) {
        case Decision.Done done -> done(handle, entry, done, now);
        case Decision.TryAgain again -> tryAgain(handle, entry, again, now);
        case Decision.GiveUp end -> giveUp(handle, entry, end, now);
      }
    }
  }

  /** An accepted push was accepted, even when the lease ran out or the device ended meanwhile. */
  private static void done(Handle handle, Entry entry, Decision.Done done, Instant now) {
    DeliveryStore.endClaimed(
        handle, entry.parcel(), DeliveryState.ACCEPTED, entry.result(), done.messageId(), now);
    Conclusion.accepted(handle, entry.parcel().notificationId(), now);
  }

  private static void tryAgain(Handle handle, Entry entry, Decision.TryAgain again, Instant now) {
    var parcel = entry.parcel();
    if (!DeliveryStore.postponeClaimed(handle, parcel, again.at(), entry.result())) {
      return;
    }
    again
        .meanwhile()
        .ifPresent(reason -> Conclusion.unreached(handle, parcel.notificationId(), reason, now));
    if (again.slowsDevice()) {
      DeliveryStore.slow(handle, parcel.deviceId(), again.at());
    }
  }

  private static void giveUp(Handle handle, Entry entry, Decision.GiveUp end, Instant now) {
    var parcel = entry.parcel();
    if (!DeliveryStore.endClaimed(handle, parcel, end.state(), entry.result(), null, now)) {
      return;
    }
    var notificationId = parcel.notificationId();
    if (end.state() != DeliveryState.SUPERSEDED) {
      Conclusion.unreachedIfOver(handle, notificationId, end.reason(), now);
    } else if (!DeliveryStore.isOnItsWay(handle, notificationId)) {
      NotificationStore.markSuperseded(handle, List.of(notificationId));
    }
  }

  private void endDevice(Entry entry) {
    if (entry.decision() instanceof Decision.GiveUp end) {
      end.endsDevice()
          .ifPresent(
              reason ->
                  devices.endTurnedAway(
                      entry.parcel().device(), entry.parcel().address().orElseThrow(), reason));
    }
  }

  private void raiseAlarms(List<Entry> entries) {
    var problems = new LinkedHashSet<String>();
    entries.forEach(entry -> entry.decision().alarm().ifPresent(problems::add));
    problems.forEach(problem -> listener.accept(new Signal.Alarm(problem)));
  }
}
