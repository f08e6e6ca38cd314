package org.usizo.api.people;

import org.usizo.api.errors.Problem;
import org.usizo.notifications.recipient.DeviceKind;
import org.usizo.notifications.recipient.DeviceRegistration;

/**
 * A device as its app announces it.
 *
 * @param kind TOKEN or FID
 * @param value the push address
 * @param platform ANDROID, IOS or WEB
 * @param locale BCP 47
 */
public record Device(String kind, String value, String platform, String locale) {

  /**
   * As notifications takes it.
   *
   * @throws org.usizo.api.errors.ProblemException 400 when something is missing or impossible
   */
  DeviceRegistration registration(String installationId) {
    try {
      return new DeviceRegistration(installationId, deviceKind(), value, platform, locale);
    } catch (IllegalArgumentException wrong) {
      throw Problem.invalid("", wrong.getMessage()).toException();
    }
  }

  private DeviceKind deviceKind() {
    for (DeviceKind known : DeviceKind.values()) {
      if (known.name().equals(kind)) {
        return known;
      }
    }
    throw Problem.invalid("/kind", "A device's kind is TOKEN or FID").toException();
  }
}
