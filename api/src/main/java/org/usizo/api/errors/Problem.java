package org.usizo.api.errors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What went wrong, in words for the client. Immutable; each method returns a richer copy.
 *
 * <pre>{@code
 * throw Problem.of(ProblemType.CONFLICT).detail("Thandi already has this case").with("holder", "Thandi").toException();
 * }</pre>
 *
 * @param type the kind
 * @param status the HTTP status; the type's unless the container chose another of the same class
 * @param text what happened this time; never internals, never personal data
 * @param errors the fields at fault
 * @param more further members of the JSON object: strings, numbers, booleans, null
 * @param headers headers of the answer
 */
public record Problem(
    ProblemType type,
    int status,
    Optional<String> text,
    List<FieldError> errors,
    Map<String, Object> more,
    Map<String, String> headers) {

  /** Copies what it is given. */
  public Problem {
    errors = List.copyOf(errors);
    more = new LinkedHashMap<>(more);
    headers = Map.copyOf(headers);
  }

  /**
   * One field at fault.
   *
   * @param pointer JSON pointer into the body, or the name of a parameter
   * @param detail what is wrong with it
   */
  public record FieldError(String pointer, String detail) {}

  /** A bare problem of this kind, with the headers every such answer needs. */
  public static Problem of(ProblemType type) {
    return new Problem(
        type, type.status(), Optional.empty(), List.of(), Map.of(), usualHeaders(type));
  }

  /** An unacceptable value: 400 that points at it. */
  public static Problem invalid(String pointer, String detail) {
    return of(ProblemType.INVALID).detail(detail).error(pointer, detail);
  }

  /** What an unknown id and somebody else's object have in common: 404. */
  public static Problem notFound() {
    return of(ProblemType.NOT_FOUND);
  }

  /** The same with a sentence about this occurrence. */
  public Problem detail(String sentence) {
    return new Problem(type, status, Optional.of(sentence), errors, more, headers);
  }

  /** The same under another status of the same class. */
  public Problem status(int other) {
    return new Problem(type, other, text, errors, more, headers);
  }

  /** The same with one more field at fault. */
  public Problem error(String pointer, String detail) {
    List<FieldError> all = new ArrayList<>(errors);
    all.add(new FieldError(pointer, detail));
    return new Problem(type, status, text, all, more, headers);
  }

  /** The same with one more member. */
  public Problem with(String name, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(more);
    all.put(name, value);
    return new Problem(type, status, text, errors, all, headers);
  }

  /** The same with one more header. */
  public Problem header(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(name, value);
    return new Problem(type, status, text, errors, more, all);
  }

  /** To be thrown from anywhere below a resource. */
  public ProblemException toException() {
    return new ProblemException(this);
  }

  private static Map<String, String> usualHeaders(ProblemType type) {
    return switch (type.status()) {
      case 401 -> Map.of("WWW-Authenticate", "Bearer realm=\"usizo\"");
      case 503, 429 -> Map.of("Retry-After", "1");
      case 408, 413 -> Map.of("Connection", "close");
      default -> Map.of();
    };
  }
}
