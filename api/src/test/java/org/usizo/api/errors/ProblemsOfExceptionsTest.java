package org.usizo.api.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class ProblemsOfExceptionsTest {

  @Test
  void aBugIsA500WithoutAWordAboutItself() {
    String json =
        json(ProblemsOfExceptions.translate(new NullPointerException("jdbc:secret at com.Foo")));
    assertThat(json).contains("\"status\":500").doesNotContain("jdbc").doesNotContain("Foo");
  }

  @Test
  void aMissingDatabaseAsksToTryAgain() {
    Problem pool =
        ProblemsOfExceptions.translate(
            new IllegalStateException(new SQLTransientConnectionException("timeout")));
    assertThat(pool.status()).isEqualTo(503);
    assertThat(pool.headers()).containsEntry("Retry-After", "1");
    assertThat(ProblemsOfExceptions.translate(new RuntimeException(sql("57P01"))).status())
        .isEqualTo(503);
    assertThat(ProblemsOfExceptions.translate(new RuntimeException(sql("08006"))).status())
        .isEqualTo(503);
  }

  @Test
  void aNulCharacterIsTheClientsFaultAndABrokenQueryIsOurs() {
    assertThat(ProblemsOfExceptions.translate(new RuntimeException(sql("22021"))).status())
        .isEqualTo(400);
    assertThat(ProblemsOfExceptions.translate(new RuntimeException(sql("42601"))).status())
        .isEqualTo(500);
  }

  @Test
  void aProblemInsideAnotherExceptionIsStillThatProblem() {
    RuntimeException wrapped = new RuntimeException(Problem.notFound().toException());
    assertThat(ProblemsOfExceptions.translate(wrapped).status()).isEqualTo(404);
  }

  @Test
  void brokenJsonIsPointedAt() {
    Problem problem =
        JsonFaults.translate(new RuntimeException(new JsonParsingException("x", place())));
    assertThat(problem.text()).contains("The body is not JSON: line 3, column 7");
    Problem wrongType =
        JsonFaults.translate(
            new RuntimeException(
                "Unable to deserialize property 'position' because of: x",
                new RuntimeException("Unable to deserialize property 'lat' because of: org.Foo")));
    assertThat(wrongType.errors())
        .containsExactly(new Problem.FieldError("/position/lat", "Wrong type"));
  }

  @Test
  void membersBesideTheUsualOnesStandInTheJson() {
    String json =
        json(
            Problem.of(ProblemType.CONFLICT).detail("Taken").with("holder", "Thandi").with("n", 2));
    assertThat(json)
        .isEqualTo(
            "{\"type\":\"/problems/conflict\",\"title\":\"The state has moved on\",\"status\":409,"
                + "\"detail\":\"Taken\",\"instance\":\"/x\",\"correlationId\":\"c1\","
                + "\"holder\":\"Thandi\",\"n\":2}");
  }

  @Test
  void aCorrelationIdIsTakenOnlyWhenItIsSane() {
    assertThat(Correlation.choose("client-id-0001")).isEqualTo("client-id-0001");
    assertThat(Correlation.choose("x")).hasSize(36);
    assertThat(Correlation.choose("evil\r\nheader: yes")).hasSize(36);
    assertThat(Correlation.choose(null)).hasSize(36);
  }

  private static String json(Problem problem) {
    return ProblemJson.write(problem, "/x", "c1");
  }

  private static SQLException sql(String state) {
    return new SQLException("some text", state);
  }

  private static JsonLocation place() {
    return new JsonLocation() {
      @Override
      public long getLineNumber() {
        return 3;
      }

      @Override
      public long getColumnNumber() {
        return 7;
      }

      @Override
      public long getStreamOffset() {
        return 40;
      }
    };
  }
}
