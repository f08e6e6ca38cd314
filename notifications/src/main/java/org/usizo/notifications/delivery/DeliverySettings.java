package org.usizo.notifications.delivery;

import java.time.Duration;

/**
 * How deliveries are worked off.
 *
 * @param pollInterval every node looks for due rows at least this often
 * @param lease after this a delivery whose sender fell silent is tried again, by anybody
 * @param emergencyBudget an emergency not accepted by then is said to be unreached
 * @param orderHold how long a later push waits for an earlier one of its case to be answered
 * @param normalPushesPerMinute to one device; urgent ones count but never wait
 * @param batchSize most deliveries claimed at once by a lane, at most 500
 */
public record DeliverySettings(
    Duration pollInterval,
    Duration lease,
    Duration emergencyBudget,
    Duration orderHold,
    int normalPushesPerMinute,
    int batchSize) {

  private static final int LARGEST_BATCH = 500;

  /**
   * @throws IllegalArgumentException when the batch is larger than the push provider's client takes
   */
  public DeliverySettings {
    if (batchSize < 1 || batchSize > LARGEST_BATCH) {
      throw new IllegalArgumentException(
          "Batches have 1 to %d deliveries, not %d".formatted(LARGEST_BATCH, batchSize));
    }
  }

  public static DeliverySettings defaults() {
    return new DeliverySettings(
        Duration.ofMillis(400),
        Duration.ofSeconds(60),
        Duration.ofSeconds(5),
        Duration.ofSeconds(2),
        10,
        LARGEST_BATCH);
  }
}
