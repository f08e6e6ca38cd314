package org.usizo.dispatch.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.alert.AlertSettings;
import org.usizo.dispatch.alert.Intake;
import org.usizo.dispatch.alert.Pressing;
import org.usizo.dispatch.assignment.DispatchMode;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.responder.AreaId;
import org.usizo.dispatch.store.SettableClock;
import org.usizo.dispatch.store.TestDatabase;

class AreasTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final String GAUTENG =
      """
      {"type":"Polygon","coordinates":[[[27.5,-26.8],[28.8,-26.8],[28.8,-25.3],[27.5,-25.3],[27.5,-26.8]]]}""";
  private static final String BOW_TIE =
      """
      {"type":"Polygon","coordinates":[[[27,-26],[28,-25],[28,-26],[27,-25],[27,-26]]]}""";
  private static final Target IN_20_MINUTES = new Target(AlertKind.MEDICAL, 1, 1200);

  private final SettableClock clock = SettableClock.atMondayMorning();
  private final Areas areas = new Areas(DATABASE.jdbi(), clock);
  private final AreaId everywhere = areas.list().getLast().id();
  private final Intake intake =
      new Intake(
          DATABASE.jdbi(),
          clock,
          new CaseChanges(DATABASE.jdbi(), clock, Duration.ofMinutes(15), () -> {}),
          AlertSettings.defaults());

  @AfterEach
  void clear() {
    DATABASE.clear();
    areas.list().stream()
        .filter(area -> !area.id().equals(everywhere))
        .forEach(area -> areas.retire(area.id()));
  }

  @Test
  void aPressFallsIntoTheHighestRankingAreaThatCoversIt() {
    var gauteng = areas.create(gauteng()).id();
    assertThat(areaOf(press(-26.2041, 28.0473))).isEqualTo(gauteng);
    assertThat(areaOf(press(-33.9249, 18.4241))).isEqualTo(everywhere);
  }

  @Test
  void whatIsStatedComesBackAndCanBeReplaced() {
    var id = areas.create(gauteng()).id();
    var kept = areas.find(id).orElseThrow().profile();
    assertThat(kept.boundary()).contains("MultiPolygon");
    assertThat(kept.targets()).containsExactly(IN_20_MINUTES);
    assertThat(kept.emergencyNumbers()).containsExactly(new EmergencyNumber("Ambulance", "10177"));

    assertThat(
            areas.replace(
                id,
                new AreaProfile(
                    "Gauteng",
                    null,
                    5,
                    DispatchMode.MANUAL,
                    DispatchMode.DIRECT,
                    1.2,
                    10,
                    50_000,
                    List.of(),
                    List.of())))
        .isPresent();

    var now = areas.find(id).orElseThrow().profile();
    assertThat(now.boundary()).isNull();
    assertThat(now.roadMode()).isEqualTo(DispatchMode.MANUAL);
    assertThat(now.targets()).isEmpty();
    assertThat(now.emergencyNumbers()).isEmpty();
  }

  @Test
  void anAreaOutOfServiceTakesNoPressAndKeepsItsCases() {
    var gauteng = areas.create(gauteng()).id();
    var before = press(-26.2041, 28.0473);
    assertThat(areas.retire(gauteng)).isTrue();
    assertThat(areaOf(before)).isEqualTo(gauteng);
    assertThat(areaOf(press(-26.2041, 28.0473))).isEqualTo(everywhere);
    assertThat(areas.find(gauteng)).isEmpty();
    assertThat(areas.replace(gauteng, gauteng())).isEmpty();
    assertThat(areas.retire(gauteng)).isFalse();
  }

  @Test
  void theLastAreaStays() {
    assertThatThrownBy(() -> areas.retire(everywhere)).isInstanceOf(LastAreaException.class);
    assertThat(areaOf(press(-26.2041, 28.0473))).isEqualTo(everywhere);
  }

  @Test
  void aBoundaryThatCrossesItselfIsRefused() {
    assertThatThrownBy(() -> areas.create(gauteng(BOW_TIE)))
        .isInstanceOf(BoundaryRefusedException.class)
        .hasMessageContaining("Self-intersection");
  }

  private static AreaProfile gauteng() {
    return gauteng(GAUTENG);
  }

  private static AreaProfile gauteng(String boundary) {
    return new AreaProfile(
        "Gauteng",
        boundary,
        10,
        DispatchMode.AUTO,
        DispatchMode.AUTO,
        1.4,
        12.5,
        80_000,
        List.of(new EmergencyNumber("Ambulance", "10177")),
        List.of(IN_20_MINUTES));
  }

  private CaseId press(double lat, double lon) {
    return intake.receive(Pressing.road().at(lat, lon).press()).caseId();
  }

  private AreaId areaOf(CaseId id) {
    return DATABASE
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT area_id FROM dispatch.case_file WHERE id = :id")
                    .bind("id", id)
                    .mapTo(AreaId.class)
                    .one());
  }
}
