package org.usizo.dispatch.alert;

import com.google.gson.Gson;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.geo.Place;

/** Reads the lists that {@code press-surroundings.sql} packs into its one row. */
final class PressHistoryJson {

  private static final Gson GSON = new Gson();

  private record OwnRow(
      UUID id,
      AlertKind kind,
      boolean test,
      CaseStatus status,
      double receivedAt,
      Double lat,
      Double lon) {

    OwnCase toOwnCase() {
      var received = Instant.ofEpochMilli((long) (receivedAt * 1000));
      return new OwnCase(new CaseId(id), kind, test, status, received, place(lat, lon));
    }
  }

  private record EarlierRow(
      UUID id, UUID caseId, AlertKind kind, Double lat, Double lon, Set<String> digests) {

    EarlierAlert toEarlierAlert() {
      return new EarlierAlert(
          new AlertId(id), new CaseId(caseId), kind, place(lat, lon), Set.copyOf(digests));
    }
  }

  private PressHistoryJson() {}

  static List<OwnCase> readOwnCases(String json) {
    return json == null
        ? List.of()
        : Stream.of(GSON.fromJson(json, OwnRow[].class)).map(OwnRow::toOwnCase).toList();
  }

  static List<EarlierAlert> readEarlierAlerts(String json) {
    return json == null
        ? List.of()
        : Stream.of(GSON.fromJson(json, EarlierRow[].class))
            .map(EarlierRow::toEarlierAlert)
            .toList();
  }

  private static Place place(Double lat, Double lon) {
    return lat == null || lon == null ? null : new Place(lat, lon);
  }
}
