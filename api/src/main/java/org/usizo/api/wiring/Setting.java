package org.usizo.api.wiring;

import java.util.Locale;
import java.util.Optional;

/**
 * Every {@code usizo.*} key: its name, its default and what it means. As an environment variable a
 * key is written in capitals with underscores. An unknown key stops the start.
 */
public enum Setting {
  MODE("usizo.mode", "production", "production or development; development accepts test keys"),
  DATABASE_URL(
      "usizo.database.url",
      "jdbc:postgresql://127.0.0.1:5432/usizo",
      "JDBC address of PostgreSQL with PostGIS"),
  DATABASE_USER("usizo.database.user", "usizo", "who connects"),
  DATABASE_PASSWORD("usizo.database.password", "", "the password; empty for none"),
  DATABASE_CONNECTIONS(
      "usizo.database.connections", "24", "most connections of this node, workers included"),
  DATABASE_CONNECT_SECONDS(
      "usizo.database.connect-seconds", "2", "longest wait for a new connection"),
  DATABASE_ANSWER_SECONDS(
      "usizo.database.answer-seconds", "10", "longest wait for any answer of the database"),
  PRESSES_AT_ONCE(
      "usizo.intake.presses-at-once", "10", "presses worked on at a time; others wait in line"),
  REQUESTS_AT_ONCE(
      "usizo.intake.requests-at-once", "10", "other requests worked on at a time per node"),
  REQUESTS_WAITING(
      "usizo.intake.requests-waiting", "500", "other requests in line; more are answered 503"),
  BODY_SECONDS("usizo.intake.body-seconds", "5", "longest a request's body may take to arrive"),
  STREAMS_PER_PERSON(
      "usizo.streams.per-person", "12", "open event streams per person; the oldest is closed"),
  STREAMS_PER_NODE("usizo.streams.per-node", "5000", "open event streams per node"),
  STREAM_HEARTBEAT_SECONDS(
      "usizo.streams.heartbeat-seconds", "10", "time between two heartbeat comments"),
  FCM_ENDPOINT("usizo.fcm.endpoint", "", "address of the FCM service; empty for Google's"),
  FCM_SERVICE_ACCOUNT(
      "usizo.fcm.service-account", "", "path of a service-account JSON; empty: no push"),
  MEDICAL_OFFER_SECONDS(
      "usizo.offers.medical-seconds", "30", "how long a crew has to answer a MEDICAL offer"),
  ROAD_OFFER_SECONDS(
      "usizo.offers.road-seconds", "90", "how long a crew has to answer a ROAD offer"),
  OFFER_DELIVERY_SECONDS(
      "usizo.offers.delivery-seconds",
      "8",
      "an offer that has not reached its crew by then is tried another way"),
  GRAVEST_AGENT_SECONDS(
      "usizo.agents.gravest-seconds", "10", "a case of priority 1 without an agent escalates then"),
  AGENT_SECONDS("usizo.agents.seconds", "30", "any other case without an agent escalates then"),
  MEDICAL_AGENT_FIRST_SECONDS(
      "usizo.presses.medical-agent-first-seconds",
      "60",
      "how long an agent has for a doubtful MEDICAL before help is sent anyway"),
  ROAD_AGENT_FIRST_SECONDS(
      "usizo.presses.road-agent-first-seconds", "300", "the same for a doubtful ROAD"),
  REDIRECTIONS_PER_TASK(
      "usizo.plan.redirections-per-task",
      "3",
      "how often a task's helper may change for the common good; 0: never, not even for a graver case"),
  POSITION_FRESH_SECONDS(
      "usizo.positions.fresh-seconds", "600", "nobody is sent by an older live position"),
  TRACK_DAYS("usizo.positions.track-days", "30", "how long the tracks of crews are kept"),
  CLOSE_AFTER_SECONDS(
      "usizo.cases.close-after-seconds", "900", "how long a resolved case stays open"),
  ETA_OSRM_URL(
      "usizo.eta.osrm.url",
      "",
      "address of a routing service that speaks OSRM's protocol; empty: straight lines"),
  ETA_OSRM_PROFILE("usizo.eta.osrm.profile", "driving", "profile in the routing service's paths"),
  ETA_OSRM_BUDGET_MILLIS(
      "usizo.eta.osrm.budget-millis", "300", "longest wait for driving times, then straight lines"),
  ETA_OSRM_COORDINATES(
      "usizo.eta.osrm.coordinates", "100", "most coordinates per call: its max-table-size"),
  REGION_COUNTRY("usizo.region.country", "ZA", "country of phone numbers without a prefix");

  private final String key;
  private final String byDefault;
  private final String meaning;

  Setting(String key, String byDefault, String meaning) {
    this.key = key;
    this.byDefault = byDefault;
    this.meaning = meaning;
  }

  /** The key in MicroProfile Config. */
  public String key() {
    return key;
  }

  /** The value when nothing is configured. */
  public String byDefault() {
    return byDefault;
  }

  /** What the key means, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** The key as an environment variable. */
  public String environmentName() {
    return environmentName(key);
  }

  /** The setting a configured name stands for, in either spelling. */
  public static Optional<Setting> find(String name) {
    for (Setting setting : values()) {
      if (setting.key.equals(name) || setting.environmentName().equals(name)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  private static String environmentName(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
