package org.usizo.dispatch.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.care.CareFixture.guest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.care.Scenes.SceneChange;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.Happening.DestinationSet;
import org.usizo.dispatch.casefile.Happening.SceneChanged;
import org.usizo.dispatch.casefile.SceneView;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.Position;

class ScenesTest extends CareStory {

  private static final Optional<Integer> ANY = Optional.empty();

  @Test
  void everyChangeIsAVersionWithItsAuthor() {
    var customer = world.customer();
    var road = world.road(customer);
    care.scenes()
        .change(customer, road, ANY, new SceneChange(null, "By the blue gate", "N1", "N", null));
    care.scenes()
        .change(
            world.agent(),
            road,
            ANY,
            new SceneChange(Position.of(-26.21, 28.05), null, null, null, "Gate code at guard"));
    var scene = scene(customer, road);
    assertThat(scene.version()).isEqualTo(3);
    assertThat(scene.text()).isEqualTo("By the blue gate");
    assertThat(scene.road()).isEqualTo("N1");
    assertThat(scene.access()).isEqualTo("Gate code at guard");
    assertThat(scene.position().lat()).isEqualTo(-26.21);
    assertThat(scene.plusCode()).startsWith("5G5");
    assertThat(scene.author().name()).isEqualTo("AGENT");
    assertThat(world.timeline(road, SceneChanged.class)).hasSize(2);
  }

  @Test
  void aChangeThatChangesNothingMakesNoVersion() {
    var customer = world.customer();
    var road = world.road(customer);
    var change = new SceneChange(null, "By the blue gate", null, null, null);
    assertThat(care.scenes().change(customer, road, ANY, change)).isEqualTo(2);
    assertThat(care.scenes().change(customer, road, ANY, change)).isEqualTo(2);
  }

  @Test
  void theSceneFollowsTheDeviceAtFirst() {
    var customer = world.customer();
    var road = world.road(customer);
    send(customer, road, -26.2100);
    assertThat(scene(customer, road).position().lat()).isEqualTo(-26.2100);
    send(customer, road, -26.21001);
    assertThat(scene(customer, road).version()).as("a metre is no move").isEqualTo(2);
  }

  @Test
  void onceAnArrivalIsPromisedItStaysWhereHelpWasSent() {
    var customer = world.customer();
    var road = world.road(customer);
    world.assignment(road, world.responder(world.person()), AssignmentStatus.ACCEPTED);
    send(customer, road, -26.2100);
    assertThat(scene(customer, road).version()).isEqualTo(1);
  }

  @Test
  void aPinnedSceneFollowsNobody() {
    var customer = world.customer();
    var road = world.road(customer);
    care.scenes()
        .change(
            world.agent(),
            road,
            ANY,
            new SceneChange(Position.of(-26.3, 28.1), null, null, null, null));
    send(customer, road, -26.2100);
    assertThat(scene(customer, road).position().lat()).isEqualTo(-26.3);
    assertThat(scene(customer, road).pinned()).isTrue();
  }

  @Test
  void aCoarseOrMadeUpFixMovesNothing() {
    var customer = world.customer();
    var road = world.road(customer);
    var wide = new Position(-26.3, 28.0, 5000d, null, null, null, null, "CELL", false);
    var mock = new Position(-26.3, 28.0, 5d, null, null, null, null, null, true);
    care.scenes().addPositions(customer, road, List.of(wide));
    care.scenes().addPositions(customer, road, List.of(mock));
    assertThat(scene(customer, road).version()).isEqualTo(1);
  }

  @Test
  void aCallersDeviceIsNotWhereSomebodyElseNeedsHelp() {
    var customer = world.customer();
    var road = world.road(customer);
    DATABASE
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE dispatch.case_detail SET for_whom = 'OTHER' WHERE case_id = ?",
                    road.value()));
    send(customer, road, -26.2100);
    assertThat(scene(customer, road).version()).isEqualTo(1);
  }

  @Test
  void positionsAreTakenOnceAndOnlyWhileTheCaseIsOpen() {
    var customer = world.customer();
    var road = world.road(customer);
    var at = clock.instant().minusSeconds(10);
    var fix = fix(-26.2041, at);
    care.scenes().addPositions(customer, road, List.of(fix, fix, fix(-26.2042, null)));
    care.scenes().addPositions(customer, road, List.of(fix));
    assertThat(countPositions()).isEqualTo(2);

    care.cancellation().cancel(customer, road, null);
    assertRefused(
        Reason.ILLEGAL_STEP, () -> care.scenes().addPositions(customer, road, List.of(fix)));
    assertThat(countPositions()).isEqualTo(2);
  }

  @Test
  void aGuestHelpsWithHisKeyAndNoOther() {
    var road = world.road(world.customer());
    var other = world.road(world.customer());
    var guest = guest(world.caseKey(road));
    send(guest, road, -26.2100);
    assertThat(scene(guest, road).version()).isEqualTo(2);
    assertUnknown(() -> send(guest, other, -26.2100));
  }

  @Test
  void anOldVersionOfTheCaseIsRefused() {
    var agent = world.agent();
    var road = world.road(world.customer());
    int seen = world.find(road).version();
    care.notes().note(agent, road, "Called back");
    assertRefused(
        Reason.STALE_VERSION,
        () ->
            care.scenes()
                .change(
                    agent, road, Optional.of(seen), new SceneChange(null, "x", null, null, null)));
  }

  @Test
  void theDestinationIsAPlaceOrWords() {
    var agent = world.agent();
    var road = world.road(world.customer());
    care.scenes().setDestination(agent, road, ANY, new Place(-26.1, 28.0), "Garage Mokoena");
    assertThat(cases.get(agent, road).destination().text()).isEqualTo("Garage Mokoena");
    assertThat(world.timeline(road, DestinationSet.class)).hasSize(1);
    assertRefused(
        Reason.NOT_VALID, () -> care.scenes().setDestination(agent, road, ANY, null, " "));
  }

  private SceneView scene(Viewer viewer, CaseId id) {
    return cases.get(viewer, id).scene();
  }

  private void send(Viewer viewer, CaseId id, double lat) {
    care.scenes().addPositions(viewer, id, List.of(fix(lat, clock.instant())));
  }

  private static Position fix(double lat, Instant at) {
    return new Position(lat, 28.0473, 8d, null, null, null, at, "GNSS", false);
  }

  private int countPositions() {
    return DATABASE
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM dispatch.case_position")
                    .mapTo(Integer.class)
                    .one());
  }
}
