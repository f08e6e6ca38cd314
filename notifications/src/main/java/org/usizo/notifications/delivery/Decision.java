package org.usizo.notifications.delivery;

import java.time.Instant;
import java.util.Optional;
import org.usizo.notifications.message.UnreachedReason;
import org.usizo.notifications.recipient.DeviceEnd;

/** What becomes of a delivery after an attempt. */
sealed interface Decision {

  /** What somebody has to repair, for people who run this. */
  Optional<String> alarm();

  /** The same decision with an alarm. */
  Decision alarming(String problem);

  record Done(String messageId) implements Decision {

    @Override
    public Optional<String> alarm() {
      return Optional.empty();
    }

    @Override
    public Decision alarming(String problem) {
      return this;
    }
  }

  /**
   * Another attempt.
   *
   * @param meanwhile why the person should be reached another way before that
   * @param slowsDevice whether other normal pushes to the device wait as long
   */
  record TryAgain(
      Instant at, Optional<UnreachedReason> meanwhile, boolean slowsDevice, Optional<String> alarm)
      implements Decision {

    static TryAgain at(Instant at) {
      return new TryAgain(at, Optional.empty(), false, Optional.empty());
    }

    TryAgain slowingTheDevice(Optional<UnreachedReason> meanwhile) {
      return new TryAgain(at, meanwhile, true, alarm);
    }

    @Override
    public TryAgain alarming(String problem) {
      return new TryAgain(at, meanwhile, slowsDevice, Optional.of(problem));
    }
  }

  /**
   * No further attempt.
   *
   * @param reason what the sender's side hears when nothing else reached the person
   * @param endsDevice why the device's registration goes
   */
  record GiveUp(
      DeliveryState state,
      UnreachedReason reason,
      Optional<DeviceEnd> endsDevice,
      Optional<String> alarm)
      implements Decision {

    static GiveUp failed() {
      return new GiveUp(
          DeliveryState.FAILED, UnreachedReason.ALL_FAILED, Optional.empty(), Optional.empty());
    }

    static GiveUp andEnd(DeviceEnd reason) {
      return new GiveUp(
          DeliveryState.FAILED, UnreachedReason.ALL_FAILED, Optional.of(reason), Optional.empty());
    }

    static GiveUp expired() {
      return new GiveUp(
          DeliveryState.EXPIRED, UnreachedReason.EXPIRED, Optional.empty(), Optional.empty());
    }

    @Override
    public GiveUp alarming(String problem) {
      return new GiveUp(state, reason, endsDevice, Optional.of(problem));
    }
  }
}
