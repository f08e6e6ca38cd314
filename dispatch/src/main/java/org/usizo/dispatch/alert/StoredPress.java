package org.usizo.dispatch.alert;

import java.util.List;
import java.util.Set;
import org.usizo.dispatch.geo.Place;

/**
 * A press that is just being stored, with everything intake found out about it.
 *
 * @param position judged, the last fix standing in where none came
 * @param flags all of them
 * @param attempt 1, or more after a clash with another transaction
 */
record StoredPress(
    JudgedPress judged,
    PressSurroundings around,
    Presser presser,
    PositionVerdict position,
    Set<AlertFlag> flags,
    int attempt) {

  Place place() {
    return position.place();
  }

  List<String> flagNames() {
    return flags.stream().sorted().map(AlertFlag::name).toList();
  }

  /** A way to call back: stated in the press, or known of the person. */
  boolean hasCallBack() {
    return judged.hasCallBack() || presser.verified() && around.customerPhone() != null;
  }
}
