package org.usizo.dispatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.usizo.dispatch.assignment.OfferAnswer;
import org.usizo.dispatch.assignment.StatusOutcome;
import org.usizo.dispatch.assignment.StatusReport;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseEventStore;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.CaseStore;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.TaskId;

/** One case of a town: what its crews do, and what its timeline says since last asked. */
public final class CaseStory {

  private static final int WHOLE_STORY = 10_000;

  private final Town town;
  private final CaseId id;
  private int read;

  CaseStory(Town town, CaseId id) {
    this.town = town;
    this.id = id;
  }

  public CaseId id() {
    return id;
  }

  /** The next lines of the timeline are exactly these. */
  public CaseStory tells(String... lines) {
    assertThat(lines()).containsExactly(lines);
    return this;
  }

  /** The next lines of the timeline. */
  public List<String> lines() {
    var events =
        town.jdbi().withHandle(handle -> CaseEventStore.list(handle, id, read, WHOLE_STORY));
    read += events.size();
    return events.stream().map(event -> Telling.of(event.happening(), town)).toList();
  }

  /** Forgets what the timeline has said so far. */
  public CaseStory skip() {
    read = town.jdbi().withHandle(h -> CaseStore.find(h, id)).orElseThrow().lastSequence();
    return this;
  }

  public CaseStatus status() {
    return town.jdbi().withHandle(handle -> CaseStore.find(handle, id)).orElseThrow().status();
  }

  /** The driver takes the newest offer it got for this case. */
  public OfferAnswer accepts(char driver) {
    return accepts(driver, null);
  }

  public OfferAnswer accepts(char driver, Integer etaSeconds) {
    var answer = town.assignments().accept(offer(driver), town.driver(driver), etaSeconds);
    town.settle();
    return answer;
  }

  public OfferAnswer declines(char driver, String reason) {
    var answer = town.assignments().decline(offer(driver), town.driver(driver), reason);
    town.settle();
    return answer;
  }

  public StatusOutcome reports(char driver, AssignmentStatus status) {
    return reports(driver, StatusReport.of(status));
  }

  public StatusOutcome reports(char driver, StatusReport report) {
    var outcome = town.assignments().report(assignment(driver), town.driver(driver), report);
    town.settle();
    return outcome;
  }

  /** The newest offer of this case to a driver. */
  public OfferId offer(char driver) {
    return newest("offer", "made_at", driver, OfferId.class);
  }

  /** The newest assignment of this case to a driver. */
  public AssignmentId assignment(char driver) {
    return newest("assignment", "accepted_at", driver, AssignmentId.class);
  }

  private <T> T newest(String table, String by, char driver, Class<T> type) {
    var sql =
        "SELECT id FROM dispatch.%s WHERE case_id = :id AND responder_id = :responder ORDER BY %s DESC, id DESC LIMIT 1";
    return town.jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(sql.formatted(table, by))
                    .bind("id", id)
                    .bind("responder", town.id(driver))
                    .mapTo(type)
                    .one());
  }

  /** The tasks of this case in their order. */
  public List<TaskId> tasks() {
    return town.jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT id FROM dispatch.task WHERE case_id = :id ORDER BY number")
                    .bind("id", id)
                    .mapTo(TaskId.class)
                    .list());
  }
}
