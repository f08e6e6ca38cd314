package org.usizo.api.errors;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import org.usizo.api.json.Json;

/** The JSON form of a problem. */
public final class ProblemJson {
  /** The media type of every error. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private ProblemJson() {}

  /**
   * Writes a problem.
   *
   * @param instance the path of the request
   * @param correlationId the id under which the logs know the request
   */
  public static String write(Problem problem, String instance, String correlationId) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", problem.type().uri())
            .add("title", problem.type().title())
            .add("status", problem.status());
    json.add("detail", problem.text().orElse(problem.type().title()));
    json.add("instance", instance).add("correlationId", correlationId);
    if (!problem.errors().isEmpty()) {
      json.add("errors", errors(problem));
    }
    problem.more().forEach((name, value) -> json.add(name, value(value)));
    return json.build().toString();
  }

  private static JsonArrayBuilder errors(Problem problem) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Problem.FieldError error : problem.errors()) {
      array.add(
          Json.createObjectBuilder(Map.of("pointer", error.pointer(), "detail", error.detail())));
    }
    return array;
  }

  private static JsonValue value(Object value) {
    return switch (value) {
      case null -> JsonValue.NULL;
      case Boolean flag -> flag ? JsonValue.TRUE : JsonValue.FALSE;
      case Integer number -> Json.createValue(number);
      case Long number -> Json.createValue(number);
      case Double number -> Json.createValue(number);
      default -> Json.createValue(value.toString());
    };
  }
}
