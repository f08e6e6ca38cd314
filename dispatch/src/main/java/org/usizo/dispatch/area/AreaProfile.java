package org.usizo.dispatch.area;

import java.util.List;
import org.usizo.dispatch.assignment.DispatchMode;

/**
 * What an operator states about an area.
 *
 * @param boundary Polygon or MultiPolygon as GeoJSON (RFC 7946); null: everywhere
 * @param rank where areas overlap the highest holds
 * @param detour road distance over straight line, at least 1
 * @param speedMps mean speed on the way, metres per second
 * @param reachMetres how far from the scene responders are looked for
 * @param emergencyNumbers in the order in which they are shown
 * @param targets at most one for a kind and priority
 */
public record AreaProfile(
    String name,
    String boundary,
    int rank,
    DispatchMode roadMode,
    DispatchMode medicalMode,
    double detour,
    double speedMps,
    double reachMetres,
    List<EmergencyNumber> emergencyNumbers,
    List<Target> targets) {

  /** Copies its lists. */
  public AreaProfile {
    emergencyNumbers = List.copyOf(emergencyNumbers);
    targets = List.copyOf(targets);
  }
}
