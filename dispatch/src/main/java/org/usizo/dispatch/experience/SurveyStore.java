package org.usizo.dispatch.experience;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.experience.Surveys.Answers;
import org.usizo.dispatch.experience.Surveys.Survey;

/** Owns table {@code survey}. */
final class SurveyStore {

  private SurveyStore() {}

  /** A row of the table. */
  public record SurveyRow(
      Integer csat, Integer ces, Integer nps, String comment, Instant answeredAt) {

    Answers answers() {
      return new Answers(csat, ces, nps, comment);
    }

    Survey survey(Duration editable) {
      return new Survey(csat, ces, nps, comment, answeredAt, answeredAt.plus(editable));
    }
  }

  static Optional<SurveyRow> find(Handle handle, CaseId id) {
    return handle
        .createQuery(
            "SELECT csat, ces, nps, comment, answered_at FROM dispatch.survey WHERE case_id = :id")
        .bind("id", id)
        .mapTo(SurveyRow.class)
        .findOne();
  }

  static void put(Handle handle, CaseId id, Answers answers, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.survey (case_id, csat, ces, nps, comment, answered_at, changed_at)
            VALUES (:id, :csat, :ces, :nps, :comment, :now, :now)
            ON CONFLICT (case_id) DO UPDATE SET csat = :csat, ces = :ces, nps = :nps, comment = :comment, changed_at = :now
            """)
        .bind("id", id)
        .bindMethods(answers)
        .bind("now", now)
        .execute();
  }
}
