package org.usizo.ops.chaos;

import com.google.gson.JsonObject;
import java.util.Random;

/** The ground on which a run happens: some 30 km around Johannesburg. */
final class Ground {
  private static final double LAT = -26.2041;
  private static final double LON = 28.0473;
  private static final double HALF_DEGREES = 0.25;
  private static final double ACCURACY_METRES = 10;

  private Ground() {}

  static JsonObject somewhere(Random random) {
    var position = new JsonObject();
    position.addProperty("lat", LAT + (random.nextDouble() * 2 - 1) * HALF_DEGREES);
    position.addProperty("lon", LON + (random.nextDouble() * 2 - 1) * HALF_DEGREES);
    position.addProperty("accuracy", ACCURACY_METRES);
    return position;
  }
}
