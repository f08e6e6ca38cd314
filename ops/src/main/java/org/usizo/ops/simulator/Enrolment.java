package org.usizo.ops.simulator;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.usizo.ops.client.Answer;

/** Sees to it that every demo vehicle is a responder of the installation, once. */
final class Enrolment {
  private static final System.Logger LOG = System.getLogger(Enrolment.class.getName());

  private final Person operator;
  private final Map<String, Integer> refused = new ConcurrentHashMap<>();

  Enrolment(Person operator) {
    this.operator = operator;
  }

  /**
   * Enrols a vehicle unless its crew is known already.
   *
   * @return whether it is a responder now
   */
  boolean enrol(Vehicle vehicle, Person crew) {
    if (crew.get("/responders/me").isSuccess()) {
      return true;
    }
    String key = "demo-fleet-enrolment-" + vehicle.subject().toLowerCase(Locale.ROOT);
    Answer answer = operator.postOnce("/responders", key, vehicle.toJson());
    if (!answer.isSuccess() && refused.put(vehicle.subject(), answer.status()) == null) {
      LOG.log(
          System.Logger.Level.WARNING,
          "{0} was not enrolled: {1} {2}",
          vehicle.callSign(),
          answer.status(),
          answer.body());
    }
    return answer.isSuccess();
  }
}
