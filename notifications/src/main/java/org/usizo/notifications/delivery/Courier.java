package org.usizo.notifications.delivery;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.usizo.notifications.channel.PushChannel;
import org.usizo.notifications.channel.PushMessage;
import org.usizo.notifications.channel.PushResult;
import org.usizo.notifications.store.Sweeper;

/**
 * Carries the deliveries of one lane: claims what is due and sends it, without waiting for the
 * answers. Urgent pushes leave one by one, so that none waits for another's retries; the others
 * leave in batches.
 */
final class Courier implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Courier.class.getName());
  private static final int BATCHES_UNDER_WAY = 2;

  private final Lane lane;
  private final PushChannel channel;
  private final Tools tools;
  private final Answers answers;
  private final int capacity;
  private final Sweeper sender;

  Courier(Lane lane, PushChannel channel, Tools tools, Answers answers) {
    this.lane = lane;
    this.channel = channel;
    this.tools = tools;
    this.answers = answers;
    capacity =
        lane == Lane.URGENT ? channel.capacity() : BATCHES_UNDER_WAY * tools.settings().batchSize();
    sender =
        new Sweeper(
            "push-" + lane.threadName(), tools.settings().pollInterval(), this::carryWhatIsDue);
  }

  void start() {
    answers.start();
    sender.start();
  }

  void wake() {
    sender.wake();
  }

  /** Claims nothing more, waits a few seconds for answers, and writes those that came. */
  @Override
  public void close() {
    sender.close();
    answers.close();
    channel.close();
  }

  private int carryWhatIsDue() {
    var now = tools.clock().instant();
    var limit = Math.min(tools.settings().batchSize(), answers.allowed(capacity, now));
    if (limit <= 0) {
      return 0;
    }
    var claimed =
        tools
            .jdbi()
            .inTransaction(handle -> ClaimStore.claim(handle, lane, tools.settings(), limit, now));
    if (!claimed.isEmpty()) {
      carry(claimed, now);
    }
    return claimed.size();
  }

  private void carry(List<Parcel> claimed, Instant now) {
    answers.expect(claimed.size());
    var parcels = new ArrayList<Parcel>();
    var pushes = new ArrayList<PushMessage>();
    for (var parcel : claimed) {
      if (parcel.address().isEmpty()) {
        answers.withdraw(parcel, DeliveryState.CANCELLED);
      } else if (parcel.isOldNews()) {
        answers.withdraw(parcel, DeliveryState.SUPERSEDED);
      } else {
        parcels.add(parcel);
        pushes.add(parcel.push(tools.templates(), now));
      }
    }
    send(parcels, pushes);
  }

  private void send(List<Parcel> parcels, List<PushMessage> pushes) {
    if (lane == Lane.NORMAL) {
      sendTogether(parcels, pushes);
      return;
    }
    for (var i = 0; i < parcels.size(); i++) {
      sendTogether(parcels.subList(i, i + 1), pushes.subList(i, i + 1));
    }
  }

  private void sendTogether(List<Parcel> parcels, List<PushMessage> pushes) {
    if (parcels.isEmpty()) {
      return;
    }
    var started = System.nanoTime();
    answered(pushes)
        .thenAccept(
            results -> {
              for (var i = 0; i < results.size(); i++) {
                answers.add(parcels.get(i), results.get(i), started);
              }
            });
  }

  private CompletableFuture<List<PushResult>> answered(List<PushMessage> pushes) {
    try {
      return channel.sendEach(pushes);
    } catch (RuntimeException e) {
      LOG.log(WARNING, "The push provider's client refuses to send", e);
      return CompletableFuture.completedFuture(
          Collections.nCopies(pushes.size(), new PushResult.Unclear()));
    }
  }
}
