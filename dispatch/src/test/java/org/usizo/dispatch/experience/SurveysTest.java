package org.usizo.dispatch.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.care.CareStory;
import org.usizo.dispatch.care.Outcome;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.Happening.SurveyAnswered;
import org.usizo.dispatch.experience.Surveys.Answers;

class SurveysTest extends CareStory {

  @Test
  void answersMayBeChangedForADayAndThenStand() {
    var customer = world.customer();
    var road = world.road(customer);
    care.ending().resolve(world.agent(), road, Outcome.FIXED, null);
    var good = new Answers(5, 7, 10, "Thank you");
    surveys.answer(customer, road, good);
    surveys.answer(customer, road, good);
    clock.forward(Duration.ofHours(23));
    surveys.answer(customer, road, new Answers(4, null, 9, null));
    assertThat(surveys.find(customer, road))
        .hasValueSatisfying(survey -> assertThat(survey.csat()).isEqualTo(4));
    assertThat(world.timeline(road, SurveyAnswered.class)).hasSize(2);

    clock.forward(Duration.ofHours(1));
    assertRefused(
        Reason.ILLEGAL_STEP, () -> surveys.answer(customer, road, new Answers(1, 1, 0, null)));
    surveys.answer(customer, road, new Answers(4, null, 9, null));
  }

  @Test
  void nobodyIsAskedBeforeTheEndAndNoScoreIsOffItsScale() {
    var customer = world.customer();
    var road = world.road(customer);
    assertThat(surveys.find(customer, road)).isEmpty();
    assertRefused(
        Reason.ILLEGAL_STEP, () -> surveys.answer(customer, road, new Answers(5, 7, 10, null)));
    assertRefused(
        Reason.NOT_VALID, () -> surveys.answer(customer, road, new Answers(6, 7, 10, null)));
    assertRefused(
        Reason.NOT_VALID, () -> surveys.answer(customer, road, new Answers(null, 0, 10, null)));
    assertRefused(
        Reason.NOT_VALID, () -> surveys.answer(customer, road, new Answers(null, null, 11, null)));
    assertRefused(
        Reason.NOT_VALID,
        () -> surveys.answer(customer, road, new Answers(null, null, null, null)));
  }
}
