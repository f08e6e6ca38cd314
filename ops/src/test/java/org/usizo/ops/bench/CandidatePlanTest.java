package org.usizo.ops.bench;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatePlanTest {
  private static final String WALK =
      "->  Index Scan using responder_location_place on responder_location l (actual rows=50 loops=1)";
  private static final String NO_WALK =
      "->  Index Scan using responder_location_place on responder_location l (never executed)";
  private static final String SKILLED =
      "->  Index Only Scan using responder_skill_pkey on responder_skill s (actual rows=100 loops=1)";
  private static final String ALL =
      "->  Seq Scan on responder_location l (actual rows=100000 loops=1)";

  @Test
  void aCommonSkillIsSoughtOutwardsFromTheScene() {
    var plan = new CandidatePlan(List.of(WALK, NO_WALK, WALK));
    assertThatNoException().isThrownBy(plan::checkWalksOutwards);
  }

  @Test
  void onlyTheSkilledAreLookedAtForARareSkill() {
    var plan = new CandidatePlan(List.of(SKILLED, NO_WALK, WALK));
    assertThatNoException().isThrownBy(plan::checkLooksAtTheSkilled);
  }

  @Test
  void aWalkForARareSkillStopsTheBench() {
    var plan = new CandidatePlan(List.of(SKILLED, WALK, WALK));
    assertThatIllegalStateException()
        .isThrownBy(plan::checkLooksAtTheSkilled)
        .withMessageContaining("walks the index of places for a rare skill");
  }

  @Test
  void readingAllRespondersStopsTheBench() {
    var plan = new CandidatePlan(List.of(WALK, WALK, ALL));
    assertThatIllegalStateException()
        .isThrownBy(plan::checkWalksOutwards)
        .withMessageContaining("reads all responders")
        .withMessageContaining("rows=100000");
  }
}
