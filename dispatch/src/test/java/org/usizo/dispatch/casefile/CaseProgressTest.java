package org.usizo.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.casefile.CaseProgress.TaskProgress;

class CaseProgressTest {

  private static final TaskProgress OPEN = new TaskProgress(TaskState.OPEN, null);
  private static final TaskProgress DONE = new TaskProgress(TaskState.DONE, null);

  @Test
  void aFreshCaseIsReceivedUntilSomebodyIsLookedFor() {
    assertThat(progress(false, OPEN)).isEqualTo(CaseStatus.RECEIVED);
    assertThat(progress(true, OPEN)).isEqualTo(CaseStatus.DISPATCHING);
  }

  @Test
  void theFurthestResponderSaysWhereTheCaseStands() {
    assertThat(progress(true, bound(AssignmentStatus.ACCEPTED))).isEqualTo(CaseStatus.ASSIGNED);
    assertThat(progress(true, bound(AssignmentStatus.EN_ROUTE), bound(AssignmentStatus.ON_SCENE)))
        .isEqualTo(CaseStatus.ON_SCENE);
    assertThat(progress(true, bound(AssignmentStatus.AT_DESTINATION)))
        .isEqualTo(CaseStatus.TRANSPORTING);
  }

  @Test
  void aTaskThatNeedsSomebodyAgainPutsTheCaseBackToDispatching() {
    assertThat(progress(true, OPEN, bound(AssignmentStatus.ON_SCENE)))
        .isEqualTo(CaseStatus.DISPATCHING);
  }

  @Test
  void oneClearedTaskNeverResolvesACaseWithAnotherOpen() {
    assertThat(progress(true, DONE, OPEN)).isEqualTo(CaseStatus.DISPATCHING);
    assertThat(progress(true, DONE, DONE)).isEqualTo(CaseStatus.RESOLVED);
  }

  @Test
  void aCaseOnHoldWaitsOnlyWhileNobodyIsBoundToIt() {
    assertThat(held(OPEN)).isEqualTo(CaseStatus.ON_HOLD);
    assertThat(held(bound(AssignmentStatus.EN_ROUTE))).isEqualTo(CaseStatus.EN_ROUTE);
  }

  @Test
  void theEndsOfTheCaseOutrankItsTasks() {
    assertThat(new CaseProgress(true, false, false, false, true, List.of(OPEN)).status())
        .isEqualTo(CaseStatus.CANCELLED);
    assertThat(new CaseProgress(false, false, true, false, true, List.of(OPEN)).status())
        .isEqualTo(CaseStatus.RESOLVED);
    assertThat(new CaseProgress(false, true, true, false, true, List.of(DONE)).status())
        .isEqualTo(CaseStatus.CLOSED);
  }

  private static TaskProgress bound(AssignmentStatus status) {
    return new TaskProgress(TaskState.ASSIGNED, status);
  }

  private static CaseStatus progress(boolean searched, TaskProgress... tasks) {
    return new CaseProgress(false, false, false, false, searched, List.of(tasks)).status();
  }

  private static CaseStatus held(TaskProgress task) {
    return new CaseProgress(false, false, false, true, true, Stream.of(task).toList()).status();
  }
}
