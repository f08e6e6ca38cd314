package org.usizo.dispatch.experience;

import static org.usizo.dispatch.casefile.CaseRefusedException.Reason.ILLEGAL_STEP;
import static org.usizo.dispatch.casefile.CaseRefusedException.Reason.NOT_VALID;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.Happening.SurveyAnswered;
import org.usizo.dispatch.casefile.Viewer;

/** What people thought of the help they got: once per case, open to second thoughts for a day. */
public final class Surveys {

  private static final Duration EDITABLE = Duration.ofHours(24);
  private static final int LONGEST_COMMENT = 5000;

  private final CaseDoor door;

  public Surveys(CaseDoor door) {
    this.door = door;
  }

  /**
   * Answers; null where somebody did not answer.
   *
   * @param csat satisfaction, 1 to 5
   * @param ces how easy it was, 1 to 7
   * @param nps would recommend us, 0 to 10
   */
  public record Answers(Integer csat, Integer ces, Integer nps, String comment) {}

  /**
   * Answers as they stand.
   *
   * @param editableUntil they can be changed until then
   */
  public record Survey(
      Integer csat,
      Integer ces,
      Integer nps,
      String comment,
      Instant answeredAt,
      Instant editableUntil) {}

  /** What was answered, for the owner and for staff; empty before anything was. */
  public Optional<Survey> find(Viewer viewer, CaseId id) {
    return door.read(
        viewer,
        id,
        CaseDoor.OWNERS_AND_STAFF,
        (handle, role) -> SurveyStore.find(handle, id).map(row -> row.survey(EDITABLE)));
  }

  /**
   * Takes answers, or changes them within a day. The same answers again change nothing.
   *
   * @throws CaseRefusedException while the case is open, after the day, or when a score is off its
   *     scale
   */
  public Survey answer(Viewer viewer, CaseId id, Answers answers) {
    require(answers);
    return door.change(
        viewer,
        id,
        CaseDoor.OWNERS,
        Optional.empty(),
        change -> {
          CaseTransition.require(Deed.ANSWER_SURVEY, change.current().status());
          var before = SurveyStore.find(change.handle(), id);
          if (before.isEmpty() || !before.get().answers().equals(answers)) {
            before.ifPresent(row -> requireEditable(row.survey(EDITABLE), change.now()));
            SurveyStore.put(change.handle(), id, answers, change.now());
            change.record(new SurveyAnswered(answers.csat(), answers.ces(), answers.nps()));
          }
          return SurveyStore.find(change.handle(), id).orElseThrow().survey(EDITABLE);
        });
  }

  private static void requireEditable(Survey survey, Instant now) {
    if (!survey.editableUntil().isAfter(now)) {
      throw new CaseRefusedException(
          ILLEGAL_STEP, "These answers stood for a day and stay as they are");
    }
  }

  private static void require(Answers answers) {
    requireScale("csat", answers.csat(), 1, 5);
    requireScale("ces", answers.ces(), 1, 7);
    requireScale("nps", answers.nps(), 0, 10);
    var comment = answers.comment();
    if (comment != null && (comment.length() > LONGEST_COMMENT || comment.indexOf('\0') >= 0)) {
      throw refuse("comment must have at most %d plain characters".formatted(LONGEST_COMMENT));
    }
    if (answers.equals(new Answers(null, null, null, null))) {
      throw refuse("At least one of csat, ces, nps and comment must be answered");
    }
  }

  private static void requireScale(String field, Integer score, int from, int to) {
    if (score != null && (score < from || score > to)) {
      throw refuse("%s must be %d to %d, it is %d".formatted(field, from, to, score));
    }
  }

  private static CaseRefusedException refuse(String detail) {
    return new CaseRefusedException(NOT_VALID, detail);
  }
}
