package org.usizo.api.wiring;

import java.time.Duration;

/**
 * How to reach PostgreSQL.
 *
 * @param url JDBC address
 * @param user who connects
 * @param password empty for none
 * @param connections most connections of this node
 * @param connectTimeout longest wait for a new connection
 * @param answerTimeout longest wait for an answer; a connection silent for longer is dropped
 */
public record DatabaseSettings(
    String url,
    String user,
    String password,
    int connections,
    Duration connectTimeout,
    Duration answerTimeout) {

  /** From the settings. */
  public static DatabaseSettings of(Settings settings) {
    return new DatabaseSettings(
        settings.getText(Setting.DATABASE_URL),
        settings.getText(Setting.DATABASE_USER),
        settings.getText(Setting.DATABASE_PASSWORD),
        settings.getNumber(Setting.DATABASE_CONNECTIONS),
        settings.getSeconds(Setting.DATABASE_CONNECT_SECONDS),
        settings.getSeconds(Setting.DATABASE_ANSWER_SECONDS));
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "DatabaseSettings[" + user + " at " + url.replaceAll("\\?.*", "") + "]";
  }
}
