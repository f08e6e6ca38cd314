package org.usizo.dispatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.alert.KeyPolicy.Decision;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.geo.Place;

/** Invariant 1: a repeated key is the same case, and nothing graver hides behind it. */
class KeyPolicyTest {

  private static final Place HERE = new Place(-26.2, 28.0);
  private static final Place NEAR = new Place(-26.208, 28.0);
  private static final Place FAR = new Place(-26.21, 28.0);
  private final EarlierAlert road = earlier(AlertKind.ROAD, HERE, "aa");

  @Test
  void anUnusedKeyIsFresh() {
    assertThat(decide(List.of(), AlertKind.ROAD, HERE, "aa")).isEqualTo(new Decision.Fresh());
  }

  @Test
  void theSameBodyIsAReplayWhereverItWasSentFrom() {
    assertThat(decide(List.of(road), AlertKind.ROAD, FAR, "aa"))
        .isEqualTo(new Decision.Replay(road));
  }

  @Test
  void anotherBodyNearbyOrFromNowhereIsAnUpdate() {
    assertThat(decide(List.of(road), AlertKind.ROAD, NEAR, "bb"))
        .isEqualTo(new Decision.Update(road));
    assertThat(decide(List.of(road), AlertKind.ROAD, null, "bb"))
        .isEqualTo(new Decision.Update(road));
  }

  @Test
  void anotherKindOrAnotherPlaceIsApartAndNumbered() {
    assertThat(decide(List.of(road), AlertKind.MEDICAL, HERE, "bb"))
        .isEqualTo(new Decision.Apart(List.of(road), 0));
    assertThat(decide(List.of(road), AlertKind.ROAD, FAR, "bb"))
        .isEqualTo(new Decision.Apart(List.of(road), 1));
  }

  @Test
  void anUpdateGoesToTheAlertOfItsPlace() {
    var there = earlier(AlertKind.ROAD, FAR, "bb");

    assertThat(decide(List.of(road, there), AlertKind.ROAD, new Place(-26.2101, 28.0), "cc"))
        .isEqualTo(new Decision.Update(there));
  }

  private static Decision decide(
      List<EarlierAlert> earlier, AlertKind kind, Place place, String digest) {
    return KeyPolicy.decide(earlier, kind, place, digest);
  }

  private static EarlierAlert earlier(AlertKind kind, Place place, String digest) {
    return new EarlierAlert(AlertId.next(), CaseId.next(), kind, place, Set.of(digest));
  }
}
