package org.usizo.api.alerts;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.Position;

/** Reads single fields out of scraps; remembers whether one made no sense. */
final class FieldReader {

  private final Scraps scraps;
  private boolean odd;

  FieldReader(Scraps scraps) {
    this.scraps = scraps;
  }

  /** Whether something was said that could not be understood. */
  boolean sawOddity() {
    return odd;
  }

  String text(String path, int longest) {
    return scraps.find(path).flatMap(said -> Values.findText(said, longest)).orElse(null);
  }

  Double number(String... paths) {
    return read(Values::findNumber, paths);
  }

  Integer count(String path) {
    return read(Values::findCount, path);
  }

  Boolean truth(String path) {
    return read(Values::findTruth, path);
  }

  boolean isTrue(String path) {
    return Boolean.TRUE.equals(truth(path));
  }

  Instant instant(String... paths) {
    return read(Values::findInstant, paths);
  }

  <E extends Enum<E>> E one(Class<E> type, String path) {
    return read(said -> Values.findOne(type, said), path);
  }

  /** A pair of degrees below this path, null when there is none on Earth. */
  Place place(String path) {
    Double lat = number(path + ".lat", path + ".latitude");
    Double lon = number(path + ".lon", path + ".lng", path + ".longitude");
    return lat != null && lon != null && Position.isOnEarth(lat, lon) ? new Place(lat, lon) : null;
  }

  private <T> T read(Function<String, Optional<T>> meaning, String... paths) {
    Optional<String> said = scraps.find(paths);
    Optional<T> value = said.flatMap(meaning);
    odd |= said.isPresent() && value.isEmpty();
    return value.orElse(null);
  }
}
