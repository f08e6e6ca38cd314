package org.usizo.api.cases;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.usizo.api.errors.Problem;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseFilter;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.responder.AreaId;

/** The query parameters of {@code GET /cases}; lists are separated by commas or repeated. */
public class CaseQuery {

  @QueryParam("status")
  private List<String> status;

  @QueryParam("kind")
  private String kind;

  @QueryParam("priority")
  private List<String> priority;

  @QueryParam("area")
  private String area;

  @QueryParam("escalated")
  private String escalated;

  @QueryParam("q")
  private String text;

  /**
   * The filter they mean.
   *
   * @throws org.usizo.api.errors.ProblemException 400 naming the parameter that means nothing
   */
  CaseFilter filter() {
    Set<CaseStatus> statuses = EnumSet.noneOf(CaseStatus.class);
    list(status).forEach(word -> statuses.add(read("status", word, CaseStatus::valueOf)));
    return new CaseFilter(
        statuses,
        find("kind", kind, AlertKind::valueOf),
        list(priority).stream()
            .map(word -> read("priority", word, Integer::valueOf))
            .collect(Collectors.toSet()),
        find("area", area, word -> new AreaId(Ids.uuid(word.toLowerCase(Locale.ROOT)))),
        find("escalated", escalated, CaseQuery::truth),
        Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty()));
  }

  private static List<String> list(List<String> values) {
    return values.stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static <T> Optional<T> find(String name, String value, Function<String, T> read) {
    return Optional.ofNullable(value)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .map(word -> read(name, word, read));
  }

  private static <T> T read(String name, String word, Function<String, T> read) {
    try {
      return read.apply(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw Problem.invalid(name, "%s means nothing here".formatted(name)).toException();
    }
  }

  private static Boolean truth(String word) {
    return switch (word) {
      case "TRUE" -> true;
      case "FALSE" -> false;
      default -> throw new IllegalArgumentException(word);
    };
  }
}
