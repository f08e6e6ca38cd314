package org.usizo.dispatch.care;

import org.usizo.dispatch.casefile.SceneStore.Scene;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.geo.PositionStatus;

/** Whether a device's new fix moves the scene. Pure. */
final class ScenePolicy {

  private static final double COARSE_ABOVE_METRES = 1000;
  private static final Distance WORTH_MOVING = Distance.metres(30);

  private ScenePolicy() {}

  /** How far a position can be trusted to be where help must go. */
  static PositionStatus status(Position position) {
    boolean wide =
        position.accuracyMetres() != null && position.accuracyMetres() > COARSE_ABOVE_METRES;
    return wide || position.mock() || "CELL".equals(position.source())
        ? PositionStatus.COARSE
        : PositionStatus.PRECISE;
  }

  /**
   * The scene follows only fixes that can be trusted, and only while nobody pinned it and nobody
   * was told an arrival.
   *
   * @param promised somebody was told an arrival already
   * @param device the device is where help must go, not with a caller elsewhere
   */
  static boolean isFollowing(Scene scene, Position fix, boolean promised, boolean device) {
    if (scene.pinned() || promised || !device || status(fix) != PositionStatus.PRECISE) {
      return false;
    }
    return scene.place() == null
        || scene.positionStatus() != PositionStatus.PRECISE
        || isWorth(scene, fix);
  }

  private static boolean isWorth(Scene scene, Position fix) {
    double accuracy = fix.accuracyMetres() == null ? 0 : fix.accuracyMetres();
    return scene.place().distanceTo(fix.place()).metres() - accuracy / 2 > WORTH_MOVING.metres();
  }
}
