package org.usizo.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of one press as a pgbench script, made from the server's own .sql files, so that
 * the two cannot drift apart: a name the script does not know stops the bench.
 */
final class PressScript {
  private static final Pattern COMMENT = Pattern.compile("--.*");
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z][a-zA-Z.]*)");
  private static final String[] STATEMENTS = {
    "press-surroundings.sql",
    "open-case.sql",
    "insert-alert.sql",
    "append-events.sql",
    "receipt.sql"
  };

  private static final String BEGIN =
      """
      \\set customer random(0, 3999)
      \\set press random(1, 9000000000000000000)
      \\set north random(0, 89)
      \\set east random(0, 89)
      BEGIN;
      SELECT count(pg_advisory_xact_lock(name))
        FROM (SELECT DISTINCT name FROM unnest(ARRAY[:press, :customer]::bigint[]) AS n (name) ORDER BY name) sorted;
      """;

  private static final String CASE = "md5('case' || :press::bigint)::uuid";
  private static final String ALERT = "md5('alert' || :press::bigint)::uuid";
  private static final String TASK = "md5('task' || :press::bigint)::uuid";
  private static final String PERSON = "md5('person' || :customer::bigint)::uuid";
  private static final String DIGEST = "sha256(('key' || :press::bigint)::bytea)";
  private static final String PHONE = "'+2782123' || lpad((:customer::bigint)::text, 4, '0')";
  private static final String PLACE =
      "ST_SetSRID(ST_MakePoint(19 + :east::float8 * 0.1, -33 + :north::float8 * 0.1), 4326)";

  /** No digit right after a colon: pgbench would take it for a variable. */
  private static final String BODY =
      "'{\"kind\": \"ROAD\", \"position\": {\"lat\": -33.0, \"lon\": 19.0, \"accuracy\": 12.5}, \"test\": true}'";

  private static final Map<String, String> VALUES = values();

  private PressScript() {}

  /**
   * Writes the script.
   *
   * @param queries where the server's .sql files are
   */
  static void write(Path queries, Path script) throws IOException {
    var text = new StringBuilder(BEGIN);
    for (String statement : STATEMENTS) {
      String sql = COMMENT.matcher(Files.readString(queries.resolve(statement))).replaceAll("");
      text.append(NAME.matcher(sql).replaceAll(PressScript::value).strip()).append(";\n");
    }
    Files.writeString(script, text.append("COMMIT;\n"));
  }

  /** The people who press, as the database has them before. */
  static String people() {
    return """
        INSERT INTO dispatch.person (id, organisation_id, issuer, subject, created_at)
        SELECT md5('person' || customer)::uuid, '00000000-0000-7000-8000-000000000001', 'bench', customer::text, now()
          FROM generate_series(0, 3999) AS customer
        ON CONFLICT DO NOTHING
        """;
  }

  private static String value(MatchResult found) {
    String name = found.group(1);
    String value = name.startsWith("told.") ? "NULL" : VALUES.get(name);
    if (value == null) {
      throw new IllegalStateException("A press binds '" + name + "', which the bench does not.");
    }
    return Matcher.quoteReplacement(value);
  }

  private static Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    surroundings(values);
    caseValues(values);
    alertValues(values);
    eventValues(values);
    return Map.copyOf(values);
  }

  private static void surroundings(Map<String, String> values) {
    values.put("issuer", "'bench'");
    values.put("subject", "(:customer::bigint)::text");
    values.put("panicKeyHash", "NULL::bytea");
    values.put("installationHash", "NULL::bytea");
    values.put("sourceHash", "NULL::bytea");
    values.put("addressHash", "NULL::bytea");
    values.put("now", "now()");
    values.put("place", PLACE);
    values.put("kind", "'ROAD'");
    values.put("keyDigest", DIGEST);
    values.put("phone", PHONE);
    values.put("test", "true");
  }

  private static void caseValues(Map<String, String> values) {
    values.put("case.id", CASE);
    values.put("case.organisationId", "'00000000-0000-7000-8000-000000000001'::uuid");
    values.put("case.areaId", "'00000000-0000-7000-8000-0000000000a1'::uuid");
    values.put("case.reference", "substr(md5('r' || :press::bigint), 1, 12)");
    values.put("case.kind", "'ROAD'");
    values.put("case.priority", "3");
    values.put("case.verified", "true");
    values.put("case.test", "true");
    values.put("case.flags", "'{}'");
    values.put("case.language", "'en'");
    values.put("case.reporterId", PERSON);
    values.put("case.personHelpedId", "NULL::uuid");
    values.put("case.receivedAt", "now()");
    values.put("case.nextUpdateAt", "now() + interval '10 minutes'");
    values.put("case.lastSequence", "2");
    values.put("case.taskId", TASK);
    values.put("case.skills", "'{TOW}'");
    values.put("case.mode", "'AUTO'");
    values.put("case.sending.agentFirstUntil", "NULL::timestamptz");
    values.put("case.sending.agentDueAt", "now() + interval '30 seconds'");
    values.put("case.sending.dispatchAt", "now()");
    values.put("contactName", "'Bench'");
    values.put("contactPhone", PHONE);
    values.put("silent", "false");
    values.put("scene.place", PLACE);
    values.put("scene.accuracyMetres", "12.5");
    values.put("scene.status", "'PRECISE'");
    values.put("scene.fixedAt", "NULL::timestamptz");
    values.put("scene.plusCode", "'5G5CP522+22'");
    values.put("actor.role", "'CUSTOMER'");
    values.put("actor.id", PERSON);
    values.put("linkIds", "'{}'");
    values.put("linkOthers", "'{}'");
    values.put("linkKinds", "'{}'");
  }

  private static void alertValues(Map<String, String> values) {
    values.put("alertId", ALERT);
    values.put("alert.id", ALERT);
    values.put("alert.organisationId", "'00000000-0000-7000-8000-000000000001'::uuid");
    values.put("alert.caseId", CASE);
    values.put("alert.kind", "'ROAD'");
    values.put("alert.trigger", "'BUTTON'");
    values.put("alert.receivedAt", "now()");
    values.put("alert.pressedAt", "NULL::timestamptz");
    values.put("alert.queuedAt", "NULL::timestamptz");
    values.put("alert.verified", "true");
    values.put("alert.test", "true");
    values.put("alert.joined", "false");
    values.put("alert.flags", "'{}'");
    values.put("alert.positionStatus", "'PRECISE'");
    values.put("alert.reporterId", PERSON);
    values.put("alert.installationHash", "NULL::bytea");
    values.put("alert.sourceHash", "NULL::bytea");
    values.put("alert.addressHash", "NULL::bytea");
    values.put("alert.keyDigest", DIGEST);
    values.put("alert.keyVariant", "0");
    values.put("alert.caseKeyHash", "sha256(('case key' || :press::bigint)::bytea)");
    values.put("body.digest", DIGEST);
    values.put("body.receivedAt", "now()");
    values.put("body.contentType", "'application/json'");
    values.put("body.raw", BODY + "::bytea");
    values.put("body.truncated", "false");
    values.put("body.place", PLACE);
    values.put("body.phone", PHONE);
    values.put("body.note", "NULL");
    values.put("body.battery", "NULL::integer");
  }

  private static void eventValues(Map<String, String> values) {
    values.put("caseId", CASE);
    values.put("at", "now()");
    values.put("actorRole", "'CUSTOMER'");
    values.put("actorId", PERSON);
    values.put("sequences", "'{1,2}'");
    values.put("types", "'{ALERT_RECEIVED,TASK_OPENED}'");
    values.put(
        "data",
        "ARRAY['{\"kind\": \"ROAD\",\"priority\": 3,\"verified\": true,\"flags\": []}', '{\"number\": 1,\"skills\": [\"TOW\"]}']");
    values.put("texts", "'{NULL,NULL}'");
    values.put("salts", "'{NULL,NULL}'");
    values.put("digests", "'{NULL,NULL}'");
  }
}
