package org.usizo.api.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.usizo.api.errors.ProblemException;

class CaseRequestsTest {

  @Test
  void aVersionIsAStrongTag() {
    assertThat(Versions.seen("\"7\"")).contains(7);
    assertThat(Versions.seen(null)).isEmpty();
    assertThat(Versions.seen("*")).isEmpty();
    assertThatThrownBy(() -> Versions.seen("W/\"7\"")).isInstanceOf(ProblemException.class);
  }

  @Test
  void whatIsNoIdNamesNothing() {
    assertThatThrownBy(() -> Ids.caseId("1"))
        .isInstanceOfSatisfying(
            ProblemException.class, thrown -> assertThat(thrown.problem().status()).isEqualTo(404));
  }
}
