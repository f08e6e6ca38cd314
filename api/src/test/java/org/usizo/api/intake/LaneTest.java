package org.usizo.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaneTest {

  @Test
  void whoComesLaterWaitsInOrder() {
    Lane lane = new Lane(1, 10);
    List<String> ran = new ArrayList<>();
    assertThat(lane.tryEnter()).isTrue();
    assertThat(lane.tryEnter()).isFalse();
    lane.enterLater(() -> ran.add("second"));
    lane.enterLater(() -> ran.add("third"));
    assertThat(ran).isEmpty();
    lane.leave();
    assertThat(ran).containsExactly("second");
    lane.leave();
    assertThat(ran).containsExactly("second", "third");
    lane.leave();
    assertThat(lane.tryEnter()).isTrue();
  }

  @Test
  void whoCameInTimeNeverStandsBehindALongLineOfLateOnes() {
    Lane lane = new Lane(1, Integer.MAX_VALUE);
    List<String> ran = new ArrayList<>();
    lane.tryEnter();
    for (int i = 0; i < 400; i++) {
      lane.enterLate(() -> ran.add("late"));
    }
    lane.enterLater(() -> ran.add("in time"));
    lane.leave();
    assertThat(ran).containsExactly("in time");
  }

  @Test
  void lateOnesGetEveryFifthPlaceHoweverManyComeInTime() {
    Lane lane = new Lane(1, Integer.MAX_VALUE);
    List<String> ran = new ArrayList<>();
    lane.tryEnter();
    lane.enterLate(() -> ran.add("late"));
    for (int i = 0; i < 10; i++) {
      lane.enterLater(() -> ran.add("in time"));
    }
    for (int i = 0; i < 5; i++) {
      lane.leave();
    }
    assertThat(ran).hasSize(5).containsOnlyOnce("late");
  }

  @Test
  void aFullLineTurnsAway() {
    Lane lane = new Lane(1, 1);
    lane.tryEnter();
    assertThat(lane.enterLater(() -> {})).isTrue();
    assertThat(lane.enterLater(() -> {})).isFalse();
    assertThat(lane.waiting()).isEqualTo(1);
  }

  @Test
  void neverMoreWorkAtATimeThanThereArePlaces() throws Exception {
    Lane lane = new Lane(3, Integer.MAX_VALUE);
    AtomicInteger working = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(2000);
    try (var threads = Executors.newFixedThreadPool(16)) {
      Runnable work =
          () -> {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            working.decrementAndGet();
            done.countDown();
            lane.leave();
          };
      for (int i = 0; i < 2000; i++) {
        threads.execute(() -> lane.enterLater(() -> threads.execute(work)));
      }
      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(most.get()).isBetween(1, 3);
    assertThat(lane.waiting()).isZero();
  }
}
