package org.usizo.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.usizo.notifications.Eventually.eventually;
import static org.usizo.notifications.message.Meaning.HELP_FOUND;
import static org.usizo.notifications.message.Meaning.ON_THE_WAY;
import static org.usizo.notifications.message.Meaning.RECEIVED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.notifications.message.UnreachedReason;
import org.usizo.notifications.recipient.DeviceKind;
import org.usizo.notifications.recipient.DeviceRegistration;

/** Devices coming, moving and going. */
class DevicesTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final World WORLD = new World(DATABASE);

  @Test
  void nothingIsPushedAfterLogOutNotEvenWhatWasOnItsWay() {
    var node = WORLD.sleepingNode();
    var customer = WORLD.personWithPhone(node, "phone");
    WORLD.tell(node, customer, 1, RECEIVED);

    assertThat(node.removeDevice(customer, "of-phone")).isTrue();
    node.start();

    WORLD.tell(node, customer, 2, HELP_FOUND);
    var somebody = WORLD.personWithPhone(node, "control");
    WORLD.tell(node, somebody, 1, RECEIVED);
    eventually(() -> assertThat(WORLD.shownOn("control")).hasSize(1));
    assertThat(WORLD.fcm().inbox("phone")).isEmpty();
    assertThat(WORLD.outcomes(node))
        .filteredOn(outcome -> outcome.recipientId().equals(customer))
        .extracting(outcome -> outcome.reason().orElseThrow())
        .containsExactly(UnreachedReason.NO_DEVICE, UnreachedReason.NO_DEVICE);
    assertThat(node.removeDevice(customer, "of-phone")).isFalse();
  }

  @Test
  void whoHadNoDeviceYetIsToldTheNewestAsSoonAsThereIsOne() {
    var node = WORLD.node();
    var customer = UUID.randomUUID();
    WORLD.tell(node, customer, 1, RECEIVED);
    WORLD.tell(node, customer, 2, HELP_FOUND);
    assertThat(WORLD.outcomes(node)).hasSize(2);

    node.registerDevice(customer, World.phone("late"));

    eventually(() -> assertThat(WORLD.shownOn("late")).hasSize(1));
    node.registerDevice(customer, World.phone("late"));
    WORLD.tell(node, customer, 3, ON_THE_WAY);
    eventually(() -> assertThat(WORLD.shownOn("late")).hasSize(2));
  }

  @Test
  void aLoggedOutDeviceLeavesNoAddressBehind() {
    var node = WORLD.sleepingNode();
    var customer = WORLD.personWithPhone(node, "phone");

    node.removeDevice(customer, "of-phone");

    assertThat(DATABASE.count("SELECT count(*) FROM notifications.device WHERE value IS NOT NULL"))
        .isZero();
    assertThat(
            DATABASE.count(
                "SELECT count(*) FROM notifications.device WHERE position('of-phone' IN encode(installation_hash, 'escape')) > 0"))
        .isZero();
  }

  @Test
  void nobodyRemovesAnotherPersonsDevice() {
    var node = WORLD.node();
    var customer = WORLD.personWithPhone(node, "phone");

    assertThat(node.removeDevice(UUID.randomUUID(), "of-phone")).isFalse();

    WORLD.tell(node, customer, 1, RECEIVED);
    eventually(() -> assertThat(WORLD.shownOn("phone")).hasSize(1));
  }

  @Test
  void aTokenThatAppearsForAnotherPersonMoves() {
    var node = WORLD.node();
    var before = WORLD.personWithPhone(node, "phone");
    var after = UUID.randomUUID();
    node.registerDevice(
        after, new DeviceRegistration("reinstalled", DeviceKind.TOKEN, "phone", "ANDROID", null));

    WORLD.tell(node, before, 1, RECEIVED);
    WORLD.tell(node, after, 2, HELP_FOUND);

    eventually(() -> assertThat(WORLD.shownOn("phone")).containsExactly("HELP_FOUND"));
    assertThat(liveDevices()).isEqualTo(1);
  }

  @Test
  void anInstallationWhereSomebodyElseLogsInMoves() {
    var node = WORLD.node();
    var guest = WORLD.personWithPhone(node, "phone");
    var customer = UUID.randomUUID();
    node.registerDevice(customer, World.phone("phone"));

    WORLD.tell(node, guest, 1, RECEIVED);
    WORLD.tell(node, customer, 2, HELP_FOUND);

    eventually(() -> assertThat(WORLD.shownOn("phone")).containsExactly("HELP_FOUND"));
    assertThat(liveDevices()).isEqualTo(1);
  }

  @Test
  void whatWaitsForADeviceGoesToItsNewAddress() {
    var node = WORLD.sleepingNode();
    var customer = WORLD.personWithPhone(node, "old");
    WORLD.tell(node, customer, 1, RECEIVED);
    node.registerDevice(
        customer, new DeviceRegistration("of-old", DeviceKind.FID, "new", "ANDROID", "en"));

    node.start();

    eventually(() -> assertThat(WORLD.shownOn("new")).containsExactly("RECEIVED"));
    assertThat(WORLD.fcm().inbox("old")).isEmpty();
  }

  @Test
  void aDeviceManyRegisterAtOnceBelongsToOne() throws Exception {
    var node = WORLD.sleepingNode();
    var start = new CountDownLatch(1);
    var registered = new ArrayList<Future<?>>();
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var i = 0; i < 6; i++) {
        registered.add(
            threads.submit(
                () -> {
                  start.await();
                  node.registerDevice(UUID.randomUUID(), World.phone("phone"));
                  return null;
                }));
      }
      start.countDown();
      for (var one : registered) {
        one.get();
      }
    }

    assertThat(liveDevices()).isEqualTo(1);
  }

  @Test
  void aDeviceUnseenForLongIsForgottenAndAnAndroidOneLater() {
    var node = WORLD.sleepingNode();
    var customer = WORLD.personWithPhone(node, "android");
    node.registerDevice(
        customer, new DeviceRegistration("iphone", DeviceKind.TOKEN, "ios", "ios", null));
    node.registerDevice(
        customer, new DeviceRegistration("browser", DeviceKind.TOKEN, "web", "WEB", null));

    WORLD.clock.forward(Duration.ofDays(60));
    assertThat(node.sweepRetention()).isZero();
    WORLD.clock.forward(Duration.ofSeconds(1));
    assertThat(node.sweepRetention()).isEqualTo(2);
    WORLD.clock.forward(Duration.ofDays(210));
    assertThat(node.sweepRetention()).isEqualTo(1);
    assertThat(liveDevices()).isZero();
  }

  @Test
  void aDeviceSeenAgainIsKept() {
    var node = WORLD.sleepingNode();
    var customer = WORLD.personWithPhone(node, "android");
    WORLD.clock.forward(Duration.ofDays(200));
    node.registerDevice(customer, World.phone("android"));
    WORLD.clock.forward(Duration.ofDays(200));

    assertThat(node.sweepRetention()).isZero();
  }

  @Test
  void aRegistrationThatMakesNoSenseIsRefused() {
    assertThatThrownBy(
            () -> new DeviceRegistration("no spaces", DeviceKind.TOKEN, "t", "ANDROID", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 128");
    assertThatThrownBy(() -> new DeviceRegistration("i", null, "t", "ANDROID", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DeviceRegistration("i", DeviceKind.TOKEN, " ", "ANDROID", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRegistrationPrintsNothingSecret() {
    assertThat(World.phone("secret-token").toString()).doesNotContain("secret-token");
  }

  private static long liveDevices() {
    return DATABASE.count("SELECT count(*) FROM notifications.device WHERE ended_at IS NULL");
  }
}
