package org.usizo.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usizo.dispatch.store.TestDatabase;

/** The search walks its index however many responders there are; nothing sorts them all. */
class CandidateSearchPlanTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Map<String, String> SEARCH =
      Map.ofEntries(
          Map.entry(":scene", "'SRID=4326;POINT(28 -26)'::geometry"),
          Map.entry(":freshAfter", "'2026-03-01T00:00:00Z'::timestamptz"),
          Map.entry(":west", "27.5"),
          Map.entry(":east", "28.5"),
          Map.entry(":south", "-26.5"),
          Map.entry(":north", "-25.5"),
          Map.entry(":reachMetres", "50000"),
          Map.entry(":take", "50"),
          Map.entry(":near", "8"));

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000})
  void theIndexIsWalkedOutwardsFromTheScene(int responders) {
    var plan = planFor(responders, "TOW");
    assertThat(plan)
        .containsSubsequence(
            "Subquery Scan on able_by_place",
            "Index Scan using responder_location_place",
            "Subquery Scan on near",
            "Index Scan using responder_location_place")
        .doesNotContain("Seq Scan on responder_location");
    var byPlace =
        plan.substring(plan.indexOf("on able_by_place"), plan.indexOf("on able_by_skill"));
    assertThat(byPlace).doesNotContain("Sort");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000})
  void forARareSkillOnlyThoseWhoHaveItAreLookedAt(int responders) {
    var plan = planFor(responders, "HEAVY_TOW");
    var bySkill = plan.substring(plan.indexOf("able_by_skill"), plan.indexOf("on near"));
    assertThat(bySkill)
        .contains("Index Scan using responder_location_pkey")
        .doesNotContain("Seq Scan on responder_location");
    assertThat(plan).contains("(never executed)");
  }

  private static String planFor(int responders, String skill) {
    return DATABASE
        .jdbi()
        .withHandle(
            handle -> {
              fill(handle, responders);
              handle.execute("SET random_page_cost = 1.1"); // as ops/up sets it
              return explain(handle, skill);
            });
  }

  private static String explain(Handle handle, String skill) {
    var sql = NearbyStore.SQL.replace(":skills", "'{%s}'".formatted(skill));
    for (var value : SEARCH.entrySet()) {
      sql = sql.replace(value.getKey(), value.getValue());
    }
    List<String> lines =
        handle
            .createQuery("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + sql.replace("::", "\\:\\:"))
            .mapTo(String.class)
            .list();
    return String.join("\n", lines);
  }

  /** Half can tow, one in a hundred heavily; six in ten are available. */
  private static void fill(Handle handle, int responders) {
    handle.execute(
        """
        INSERT INTO dispatch.responder (id, organisation_id, name, call_sign, skills, shift_state, shift_at, created_at)
        SELECT gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'R' || n, 'R' || n,
               CASE WHEN n % 100 = 0 THEN '{HEAVY_TOW,TOW}'::text[] WHEN n % 2 = 0 THEN '{TOW}' ELSE '{BATTERY}' END,
               'AVAILABLE', '2026-03-02', '2026-03-02'
          FROM generate_series(1, ?) AS n
        """,
        responders);
    handle.execute(
        """
        INSERT INTO dispatch.responder_location (responder_id, organisation_id, place, fixed_at, received_at, position_mode, skills, available)
        SELECT id, organisation_id, ST_SetSRID(ST_MakePoint(27 + 2 * random(), -27 + 2 * random()), 4326),
               '2026-03-02', '2026-03-02', 'LIVE', skills, random() < 0.6
          FROM dispatch.responder
        """);
    handle.execute(
        "INSERT INTO dispatch.responder_skill SELECT unnest(skills), id FROM dispatch.responder");
    handle.execute(
        "ANALYZE dispatch.responder, dispatch.responder_location, dispatch.responder_skill, dispatch.offer, dispatch.assignment");
  }
}
