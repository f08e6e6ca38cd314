package org.usizo.notifications.recipient;

/**
 * A device as its app announces it.
 *
 * @param installationId secret of the installation, 1 to 128 characters of {@code [A-Za-z0-9_-]};
 *     only its hash is kept
 * @param value the push address, up to 4096 characters
 * @param platform ANDROID, IOS or WEB; null or anything else is taken as unknown
 * @param locale BCP 47, or null
 */
public record DeviceRegistration(
    String installationId, DeviceKind kind, String value, String platform, String locale) {

  private static final int LONGEST_VALUE = 4096;

  /**
   * @throws IllegalArgumentException when the installation id, kind or value is not as described
   */
  public DeviceRegistration {
    if (installationId == null || !installationId.matches("[A-Za-z0-9_-]{1,128}")) {
      throw new IllegalArgumentException(
          "An installation id has 1 to 128 characters of A-Z, a-z, 0-9, _ and -");
    }
    if (kind == null) {
      throw new IllegalArgumentException("A device's kind is TOKEN or FID");
    }
    if (value == null || !value.matches("[\\x21-\\x7e]{1," + LONGEST_VALUE + "}")) {
      throw new IllegalArgumentException("A push address has 1 to 4096 visible ASCII characters");
    }
  }

  /** Says nothing secret. */
  @Override
  public String toString() {
    return "DeviceRegistration[%s, %s]".formatted(kind, Platform.of(platform));
  }
}
