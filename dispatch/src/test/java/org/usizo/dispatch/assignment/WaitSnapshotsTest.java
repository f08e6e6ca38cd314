package org.usizo.dispatch.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.responder.ShiftState;
import org.usizo.dispatch.scenario.Town;
import org.usizo.dispatch.store.TestDatabase;

class WaitSnapshotsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  @Test
  void whatMayBeSaidFollowsWhoIsFree() {
    var town = new Town(DATABASE.jdbi(), "A . B").responder('A', "TOW").responder('B', "TOW");
    var two = roadWait(town);
    town.shift('B', ShiftState.BREAK);
    var one = roadWait(town);
    town.shift('A', ShiftState.BREAK);
    var none = roadWait(town);
    assertThat((Integer) two.get("p50_seconds")).isBetween(300, 1800);
    assertThat((Integer) two.get("p90_seconds")).isGreaterThan((Integer) two.get("p50_seconds"));
    assertThat((Integer) one.get("p50_seconds")).isGreaterThan((Integer) two.get("p50_seconds"));
    assertThat(none).containsEntry("reason", "NO_RESPONDER").containsEntry("p50_seconds", null);
  }

  private static Map<String, Object> roadWait(Town town) {
    town.clock().forward(Duration.ofSeconds(5));
    town.desk().refreshWaits();
    List<Map<String, Object>> rows =
        DATABASE
            .jdbi()
            .withHandle(
                h ->
                    h.createQuery("SELECT * FROM dispatch.wait_snapshot WHERE kind = 'ROAD'")
                        .mapToMap()
                        .list());
    return rows.getFirst();
  }
}
