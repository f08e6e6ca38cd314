package org.usizo.api.trackers;

import org.usizo.dispatch.geo.Position;

/**
 * What a tracker said.
 *
 * @param position null when it said none
 * @param alarm its holder calls for help
 */
record TrackerReport(Position position, boolean alarm) {

  static final TrackerReport NOTHING = new TrackerReport(null, false);
}
