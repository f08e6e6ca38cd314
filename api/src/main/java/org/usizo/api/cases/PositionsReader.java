package org.usizo.api.cases;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.util.ArrayList;
import java.util.List;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.json.JsonBinding;
import org.usizo.dispatch.geo.Position;

/** Reads one position or an array of them. */
final class PositionsReader {

  private PositionsReader() {}

  /**
   * @throws org.usizo.api.errors.ProblemException 400 pointing at what is wrong
   */
  static List<Position> read(String body) {
    var text = body == null ? "" : body.strip();
    if (!text.startsWith("[")) {
      return List.of(parse(text, PositionBody.class).position("/"));
    }
    var bodies = parse(text, PositionBody[].class);
    var positions = new ArrayList<Position>();
    for (int i = 0; i < bodies.length; i++) {
      positions.add(required(bodies[i], i).position("/" + i));
    }
    return positions;
  }

  private static PositionBody required(PositionBody body, int index) {
    if (body == null) {
      throw Problem.invalid("/" + index, "A position is needed").toException();
    }
    return body;
  }

  private static <T> T parse(String text, Class<T> type) {
    Jsonb jsonb = new JsonBinding().getContext(type);
    try {
      T body = jsonb.fromJson(text, type);
      if (body != null) {
        return body;
      }
    } catch (JsonbException | JsonException | StackOverflowError unreadable) {
      throw unreadable().toException();
    }
    throw unreadable().toException();
  }

  private static Problem unreadable() {
    return Problem.of(ProblemType.UNREADABLE)
        .detail("The body must be a position or an array of positions");
  }
}
