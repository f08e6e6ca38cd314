package org.usizo.dispatch.eta;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.usizo.dispatch.geo.Place;

/**
 * One call of OSRM's table service for several journeys: their scenes are the destinations and
 * stand first, then one source for each vehicle.
 *
 * <pre>
 * GET /table/v1/{profile}/{lon},{lat};...?sources=1;2&amp;destinations=0&amp;annotations=duration
 * </pre>
 */
record TableRequest(List<Place> scenes, List<Journey> journeys) {

  /** A heading from a moving vehicle is good to about this much. */
  private static final int BEARING_RANGE_DEGREES = 60;

  /** Journeys to as few scenes as they have, in pieces the service takes. */
  static List<TableRequest> split(List<Journey> journeys, int coordinatesAtMost) {
    var pieces = new ArrayList<TableRequest>();
    var open = new LinkedHashMap<Place, List<Journey>>();
    int coordinates = 0;
    for (Journey journey : journeys) {
      int more = open.containsKey(journey.to()) ? 1 : 2;
      if (coordinates + more > coordinatesAtMost) {
        pieces.add(of(open));
        open.clear();
        coordinates = 0;
        more = 2;
      }
      open.computeIfAbsent(journey.to(), scene -> new ArrayList<>()).add(journey);
      coordinates += more;
    }
    if (!open.isEmpty()) {
      pieces.add(of(open));
    }
    return pieces;
  }

  private static TableRequest of(Map<Place, List<Journey>> byScene) {
    var journeys = byScene.values().stream().flatMap(List::stream).toList();
    return new TableRequest(List.copyOf(byScene.keySet()), journeys);
  }

  /**
   * @param bearings whether vehicles on the move may only start the way they are heading; where no
   *     road runs that way OSRM refuses the whole call
   */
  URI uri(URI root, String profile, boolean bearings) {
    var base = root.toString().replaceAll("/+$", "");
    var query =
        "sources=%s&destinations=%s&annotations=duration&generate_hints=false%s"
            .formatted(
                numbers(scenes.size(), scenes.size() + journeys.size()),
                numbers(0, scenes.size()),
                bearings ? "&bearings=" + bearings() : "");
    return URI.create(
        "%s/table/v1/%s/%s?%s".formatted(base, profile, coordinates(), query.strip()));
  }

  /** Where in a row of the answer a journey's scene stands. */
  int column(Journey journey) {
    return scenes.indexOf(journey.to());
  }

  boolean hasBearings() {
    return journeys.stream().anyMatch(journey -> journey.motion().hasDirection());
  }

  private String coordinates() {
    var places = new ArrayList<>(scenes);
    journeys.forEach(journey -> places.add(journey.from()));
    return joined(
        places, place -> String.format(Locale.ROOT, "%.6f,%.6f", place.lon(), place.lat()));
  }

  private String bearings() {
    var all = new ArrayList<>(scenes.stream().map(scene -> "").toList());
    journeys.forEach(journey -> all.add(bearing(journey.motion())));
    return String.join(";", all);
  }

  private static String bearing(Motion motion) {
    return motion.hasDirection()
        ? "%d,%d"
            .formatted(
                Math.floorMod(Math.round(motion.headingDegrees()), 360), BEARING_RANGE_DEGREES)
        : "";
  }

  private static String numbers(int from, int to) {
    return java.util.stream.IntStream.range(from, to)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(";"));
  }

  private static <T> String joined(List<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(Collectors.joining(";"));
  }
}
