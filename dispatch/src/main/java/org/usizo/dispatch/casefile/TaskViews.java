package org.usizo.dispatch.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.usizo.dispatch.casefile.CaseViewStore.TaskRow;
import org.usizo.dispatch.casefile.TaskView.AssignmentView;
import org.usizo.dispatch.casefile.TaskView.ResponderView;

/** Makes {@link TaskView}s of what the database says, as of one instant. */
final class TaskViews {

  private static final Set<AssignmentStatus> COMING =
      Set.of(AssignmentStatus.ACCEPTED, AssignmentStatus.EN_ROUTE);

  private TaskViews() {}

  static TaskView of(TaskRow row, Instant now) {
    return new TaskView(
        row.taskId(),
        row.number(),
        row.state(),
        row.skills(),
        row.assignmentId() == null ? null : assignment(row, now));
  }

  private static AssignmentView assignment(TaskRow row, Instant now) {
    boolean coming = COMING.contains(row.status());
    return new AssignmentView(
        row.assignmentId(),
        row.status(),
        new ResponderView(
            row.responderId(), row.name(), row.callSign(), row.vehicle(), row.plate()),
        row.word(),
        position(row),
        row.fixedAt() == null ? null : secondsBetween(row.fixedAt(), now),
        coming ? left(row.etaP50Seconds(), row.etaAt(), now) : null,
        coming ? left(row.etaP90Seconds(), row.etaAt(), now) : null,
        coming ? now : null,
        coming ? row.etaProvider() : null,
        row.promisedAt(),
        row.acceptedAt(),
        row.enRouteAt(),
        row.onSceneAt(),
        row.endedAt());
  }

  private static PositionView position(TaskRow row) {
    return row.place() == null
        ? null
        : new PositionView(
            row.place().lat(),
            row.place().lon(),
            row.accuracyMetres(),
            row.headingDegrees(),
            row.speedMps(),
            row.fixedAt());
  }

  private static int left(int seconds, Instant calculatedAt, Instant now) {
    return Math.max(0, seconds - secondsBetween(calculatedAt, now));
  }

  private static int secondsBetween(Instant earlier, Instant later) {
    return (int) Math.max(0, Duration.between(earlier, later).toSeconds());
  }
}
