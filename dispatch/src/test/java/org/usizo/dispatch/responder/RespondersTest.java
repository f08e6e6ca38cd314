package org.usizo.dispatch.responder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.store.SettableClock;
import org.usizo.dispatch.store.TestDatabase;

class RespondersTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final SettableClock clock = SettableClock.atMondayMorning();
  private final Set<ResponderId> busy = new HashSet<>();
  private final Responders responders =
      new Responders(DATABASE.jdbi(), clock, (handle, id) -> busy.contains(id));

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  @Test
  void skillsBringWhatTheyImplyHoweverFar() {
    var medic = responders.create(Fleet.live("Zanele", "AMBULANCE_ALS"));
    assertThat(medic.skills()).containsExactly("AMBULANCE_ALS");
    assertThat(effective(medic.id()))
        .containsExactly("AMBULANCE_ALS", "AMBULANCE_BLS", "MEDIC", "PATIENT_TRANSPORT");
    responders.replace(medic.id(), Fleet.live("Zanele", "FLATBED"));
    assertThat(effective(medic.id())).containsExactly("FLATBED", "TOW");
  }

  @Test
  void anUnknownSkillIsRefusedByName() {
    assertThatThrownBy(() -> responders.create(Fleet.live("Sipho", "TOW", "FLYING")))
        .isInstanceOf(UnknownSkillException.class)
        .hasMessageContaining("FLYING");
  }

  @Test
  void whoHasWorkGoesOffWhenItEnds() {
    var id = responders.create(Fleet.live("Thabo", "TOW")).id();
    responders.changeShift(id, Shift.of(ShiftState.AVAILABLE));
    busy.add(id);
    assertThat(shiftAfter(id, ShiftState.OFF)).isEqualTo(ShiftState.LAST_JOB);
    busy.remove(id);
    DATABASE.jdbi().useHandle(handle -> Responders.workEnded(handle, id, clock.instant()));
    assertThat(responders.find(id).orElseThrow().shiftState()).isEqualTo(ShiftState.OFF);
  }

  @Test
  void whoHasNoneIsOffAtOnce() {
    var id = responders.create(Fleet.live("Thabo", "TOW")).id();
    responders.changeShift(id, Shift.of(ShiftState.AVAILABLE));
    assertThat(shiftAfter(id, ShiftState.LAST_JOB)).isEqualTo(ShiftState.OFF);
  }

  @Test
  void aBreakEndsInDutyAndDutyEndsInOff() {
    var id = responders.create(Fleet.live("Thabo", "TOW")).id();
    var inAnHour = clock.instant().plus(Duration.ofHours(1));
    responders.changeShift(id, new Shift(ShiftState.BREAK, inAnHour, "lunch"));
    assertThat(responders.endShifts()).isZero();
    clock.forward(Duration.ofHours(1));
    assertThat(responders.endShifts()).isEqualTo(1);
    assertThat(responders.find(id).orElseThrow().shiftState()).isEqualTo(ShiftState.AVAILABLE);
    responders.changeShift(
        id, new Shift(ShiftState.AVAILABLE, clock.instant().plusSeconds(1), null));
    clock.forward(Duration.ofSeconds(1));
    responders.endShifts();
    assertThat(responders.find(id).orElseThrow().shiftState()).isEqualTo(ShiftState.OFF);
  }

  @Test
  void whoHasWorkIsNotRetired() {
    var id = responders.create(Fleet.live("Thabo", "TOW")).id();
    busy.add(id);
    assertThat(responders.retire(id)).isFalse();
    busy.clear();
    assertThat(responders.retire(id)).isTrue();
    assertThat(responders.find(id)).isEmpty();
  }

  @Test
  void aDeviceIsKnownByItsSecretUntilRemoved() {
    var devices = new Devices(DATABASE.jdbi(), clock);
    var id = responders.create(Fleet.live("Thabo", "TOW")).id();
    var fresh = devices.register(id, DeviceProtocol.OSMAND);
    assertThat(devices.findBySecret(fresh.secret()).orElseThrow().responderId()).isEqualTo(id);
    assertThat(devices.findBySecret(fresh.id().toString())).isEmpty();
    assertThat(devices.remove(id, fresh.id())).isTrue();
    assertThat(devices.findBySecret(fresh.secret())).isEmpty();
  }

  private ShiftState shiftAfter(ResponderId id, ShiftState wish) {
    return responders.changeShift(id, Shift.of(wish)).orElseThrow().shiftState();
  }

  private List<String> effective(ResponderId id) {
    return DATABASE
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT unnest(skills) FROM dispatch.responder_location WHERE responder_id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .list());
  }
}
