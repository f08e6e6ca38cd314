package org.usizo.api.trackers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.geo.Position;

class TrackerReportsTest {

  private static final String TRACCAR_CLIENT =
      """
      {"device_id":"48241179","location":{"timestamp":"2000-01-01T00:00:00.000Z","coords":{"latitude":0.0,"longitude":0.0,"accuracy":0,"speed":0,"heading":0,"altitude":0},"is_moving":false,"odometer":0,"event":"motionchange","mock":false,"battery":{"level":1,"is_charging":false},"activity":{"type":"still"},"alarm":"sos","extras":{}}}
      """;

  @Test
  void aTraccarClientIsReadAsItIs() {
    var report = new OsmandJson(json(TRACCAR_CLIENT)).read();
    assertThat(new OsmandJson(json(TRACCAR_CLIENT)).deviceId()).isEqualTo("48241179");
    assertThat(report.alarm()).isTrue();
    assertThat(report.position().fixedAt()).isEqualTo(Instant.parse("2000-01-01T00:00:00Z"));
    assertThat(report.position().speedMps()).isZero();
    assertThat(report.position().accuracyMetres()).isNull();
  }

  @Test
  void negativeNumbersMeanUnknown() {
    var report =
        new OsmandJson(
                json(
                    "{\"device_id\":\"1\",\"location\":{\"coords\":{\"latitude\":1,\"longitude\":2,\"speed\":-1,\"heading\":-1}}}"))
            .read();
    assertThat(report.position().speedMps()).isNull();
    assertThat(report.position().headingDegrees()).isNull();
    assertThat(report.alarm()).isFalse();
  }

  @Test
  void withoutCoordinatesNothingIsKnown() {
    assertThat(new OsmandJson(json("{\"device_id\":\"1\",\"location\":{}}")).read().position())
        .isNull();
    assertThat(query("id=1&batt=50").position()).isNull();
  }

  @Test
  void anOsmAndQueryIsReadAsItIs() {
    var position =
        query("lat=-26.2&lon=28.04&timestamp=1772431200&hdop=1.2&altitude=1680&speed=10&bearing=90")
            .position();
    assertThat(position.lat()).isEqualTo(-26.2);
    assertThat(position.headingDegrees()).isEqualTo(90);
    assertThat(position.altitudeMetres()).isEqualTo(1680);
    assertThat(position.fixedAt()).isEqualTo(Instant.parse("2026-03-02T06:00:00Z"));
    assertThat(position.mock()).isFalse();
  }

  @Test
  void everyWayToWriteATimeMeansTheSame() {
    for (String time :
        new String[] {
          "1772431200",
          "1772431200000",
          "2026-03-02T06:00:00Z",
          "2026-03-02T08:00:00+02:00",
          "2026-03-02 06:00:00"
        }) {
      assertThat(query("lat=1&lon=2&timestamp=" + time).position().fixedAt())
          .as(time)
          .isEqualTo(Instant.parse("2026-03-02T06:00:00Z"));
    }
  }

  @Test
  void knotsKilometresPerHourAndMetresPerSecondOfOneMotionAreOneValue() {
    double mps = 20;
    var knots = query("lat=1&lon=2&speed=" + mps * 3600 / 1852).position();
    var kmh = query("lat=1&lon=2&speedUnit=kmh&speed=" + mps * 3.6).position();
    var client =
        new OsmandJson(
                json("{\"location\":{\"coords\":{\"latitude\":1,\"longitude\":2,\"speed\":20}}}"))
            .read()
            .position();
    var ownTracks =
        new OwnTracksJson(json("{\"_type\":\"location\",\"lat\":1,\"lon\":2,\"vel\":72}"))
            .read()
            .position();
    for (Position position : new Position[] {knots, kmh, client, ownTracks}) {
      assertThat(position.speedMps()).isCloseTo(mps, within(1e-9));
    }
  }

  @Test
  void anInvalidFixIsNotBelieved() {
    assertThat(query("lat=1&lon=2&valid=false").position().mock()).isTrue();
    assertThat(query("lat=1&lon=2&valid=true").position().mock()).isFalse();
  }

  @Test
  void whatIsNoPlaceIsRefused() {
    assertThatThrownBy(() -> query("lat=91&lon=0")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> query("lat=NaN&lon=0")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> query("lat=x&lon=0")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ownTracksIsReadAsItIs() {
    var report =
        new OwnTracksJson(
                json(
                    """
                    {"_type":"location","tid":"TM","lat":-26.2041,"lon":28.0473,"tst":1772431200,"acc":12,"alt":1680,"vel":36,"cog":270,"batt":80,"bs":1,"t":"u","conn":"m","topic":"owntracks/t/m","m":1}
                    """))
            .read();
    assertThat(report.alarm()).isTrue();
    assertThat(report.position().speedMps()).isEqualTo(10);
    assertThat(report.position().accuracyMetres()).isEqualTo(12);
    assertThat(report.position().fixedAt()).isEqualTo(Instant.parse("2026-03-02T06:00:00Z"));
  }

  @Test
  void everythingElseOfOwnTracksIsSkipped() {
    for (String type :
        new String[] {
          "lwt",
          "waypoint",
          "waypoints",
          "transition",
          "card",
          "cmd",
          "steps",
          "status",
          "beacon",
          "configuration",
          "encrypted"
        }) {
      var report =
          new OwnTracksJson(json("{\"_type\":\"%s\",\"lat\":1,\"lon\":2}".formatted(type)));
      assertThat(report.read()).as(type).isEqualTo(TrackerReport.NOTHING);
    }
  }

  private static TrackerReport query(String query) {
    Map<String, String> parameters =
        Arrays.stream(query.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return new OsmandQuery(parameters::get).read();
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
