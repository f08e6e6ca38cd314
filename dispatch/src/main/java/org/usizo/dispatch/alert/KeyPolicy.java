package org.usizo.dispatch.alert;

import java.util.List;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Place;

/**
 * What a repeated key means. A repeat gives the same case, but nothing graver hides behind a key:
 * another kind, or a place over a kilometre away, is its own case. Pure.
 */
public final class KeyPolicy {

  private static final Distance SAME_PLACE = Distance.kilometres(1);

  private KeyPolicy() {}

  /** The answer. */
  public sealed interface Decision {

    /** Nothing came under this key before. */
    record Fresh() implements Decision {}

    /** The very same body again. */
    record Replay(EarlierAlert alert) implements Decision {}

    /** The same press with another body: kept as an update. */
    record Update(EarlierAlert alert) implements Decision {}

    /**
     * A press of its own under a used key.
     *
     * @param variant tells it from earlier presses of its kind under this key
     */
    record Apart(List<EarlierAlert> linked, int variant) implements Decision {}
  }

  /**
   * @param place what this press names, null when it names none
   * @param bodyDigest in hex
   */
  public static Decision decide(
      List<EarlierAlert> earlier, AlertKind kind, Place place, String bodyDigest) {
    if (earlier.isEmpty()) {
      return new Decision.Fresh();
    }
    var sameKind = earlier.stream().filter(alert -> alert.kind() == kind).toList();
    for (EarlierAlert alert : sameKind) {
      if (alert.bodyDigests().contains(bodyDigest)) {
        return new Decision.Replay(alert);
      }
    }
    return sameKind.stream()
        .filter(alert -> isSamePlace(alert.place(), place))
        .findFirst()
        .<Decision>map(Decision.Update::new)
        .orElseGet(() -> new Decision.Apart(earlier, sameKind.size()));
  }

  private static boolean isSamePlace(Place one, Place other) {
    return one == null || other == null || !one.distanceTo(other).isLongerThan(SAME_PLACE);
  }
}
