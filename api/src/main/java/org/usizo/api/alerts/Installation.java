package org.usizo.api.alerts;

/**
 * The app a press came from, as it names itself. Any of it may be null.
 *
 * @param id secret of the installation
 * @param kind TOKEN or FID
 * @param value push address
 */
record Installation(String id, String kind, String value, String platform, String locale) {

  /** Names nothing that could be used against the person. */
  @Override
  public String toString() {
    return "Installation[" + platform + "]";
  }
}
