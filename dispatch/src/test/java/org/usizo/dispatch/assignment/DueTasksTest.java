package org.usizo.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.casefile.CaseFixture;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.store.TestDatabase;

/** Many graver cases that nobody can help keep no other case from being looked at. */
class DueTasksTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final int HOPELESS = 30;
  private static final int AT_ONCE = 20;

  private final Instant now = Instant.parse("2026-03-01T10:00:00Z");
  private final InstantSource clock = InstantSource.fixed(now);

  @BeforeEach
  void manyGraverCasesThatFoundNobodyAreDueAgain() {
    for (int n = 0; n < HOPELESS; n++) {
      due(CaseFixture.received(DATABASE.jdbi(), clock), 1, now.minusSeconds(60), 5);
    }
  }

  @Test
  void aCaseNobodyHasBeenLookedForYetComesNext() {
    var fresh = due(CaseFixture.received(DATABASE.jdbi(), clock), 4, null, 0);

    assertThat(listDue()).contains(fresh);
  }

  @Test
  void aLesserCaseThatWaitsTheLongestComesNext() {
    var overdue = due(CaseFixture.received(DATABASE.jdbi(), clock), 4, now.minusSeconds(60), 30);

    assertThat(listDue()).contains(overdue);
  }

  private Iterable<CaseId> listDue() {
    return DATABASE.jdbi().withHandle(handle -> TaskStore.listDue(handle, now, AT_ONCE)).stream()
        .map(TaskStore.Due::caseId)
        .toList();
  }

  private CaseId due(CaseId id, int priority, Instant searchedAt, int secondsOverdue) {
    DATABASE
        .jdbi()
        .useTransaction(
            handle -> {
              handle.execute(
                  "UPDATE dispatch.case_file SET priority = ? WHERE id = ?", priority, id.value());
              handle.execute(
                  "UPDATE dispatch.task SET searched_at = ?, dispatch_at = ? WHERE case_id = ?",
                  searchedAt,
                  now.minusSeconds(secondsOverdue),
                  id.value());
            });
    return id;
  }
}
