package org.usizo.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.casefile.Happening.NoteAdded;
import org.usizo.dispatch.store.SettableClock;
import org.usizo.dispatch.store.TestDatabase;

/** Who is woken by a change, and that cases changed together change together. */
class CaseChangesTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final SettableClock clock = SettableClock.atMondayMorning();
  private final AtomicInteger wakeUps = new AtomicInteger();
  private final CaseChanges changes =
      new CaseChanges(
          DATABASE.jdbi(), clock, Duration.ofMinutes(15), () -> wakeUps.incrementAndGet());

  @BeforeEach
  void emptyDatabase() {
    DATABASE.clear();
  }

  @Test
  void whoeverWaitsForNewsIsWokenByNewsOnly() {
    var id = CaseFixture.received(DATABASE.jdbi(), clock);

    changes.change(id, Actor.SYSTEM, change -> 0);
    changes.changeIfFree(id, Actor.SYSTEM, change -> 0);
    assertThat(wakeUps).hasValue(0);

    changes.change(id, Actor.SYSTEM, CaseChangesTest::note);
    changes.changeIfFree(id, Actor.SYSTEM, CaseChangesTest::note);
    assertThat(wakeUps).hasValue(2);
  }

  @Test
  void aSweepThatMeetsALockedCaseWakesNobody() {
    var id = CaseFixture.received(DATABASE.jdbi(), clock);
    var met =
        changes.change(
            id,
            Actor.SYSTEM,
            change -> {
              try (var other = Executors.newSingleThreadExecutor()) {
                return other
                    .submit(
                        () ->
                            changes
                                .changeIfFree(id, Actor.SYSTEM, CaseChangesTest::note)
                                .isPresent())
                    .get();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(met).isFalse();
    assertThat(wakeUps).hasValue(0);
  }

  @Test
  void casesChangedTogetherChangeBothOrNeither() {
    var one = CaseFixture.received(DATABASE.jdbi(), clock);
    var other = CaseFixture.received(DATABASE.jdbi(), clock);

    assertThatThrownBy(
            () ->
                changes.changeTogether(
                    List.of(one, other),
                    Actor.SYSTEM,
                    both -> {
                      note(both.get(one));
                      throw new IllegalArgumentException("the second step failed");
                    }))
        .hasMessage("the second step failed");
    assertThat(sequence(one)).isZero();

    changes.changeTogether(
        List.of(one, other), Actor.SYSTEM, both -> note(both.get(one)) + note(both.get(other)));
    assertThat(sequence(one)).isEqualTo(1);
    assertThat(sequence(other)).isEqualTo(1);
  }

  private static int sequence(CaseId id) {
    return DATABASE
        .jdbi()
        .withHandle(handle -> CaseStore.find(handle, id))
        .orElseThrow()
        .lastSequence();
  }

  private static int note(CaseChange change) {
    change.record(new NoteAdded());
    return 1;
  }
}
