package org.usizo.notifications;

import static org.usizo.notifications.message.Urgency.HIGH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.usizo.notifications.channel.PushSettings;
import org.usizo.notifications.delivery.DeliverySettings;
import org.usizo.notifications.delivery.Outcome;
import org.usizo.notifications.delivery.Signal;
import org.usizo.notifications.message.Meaning;
import org.usizo.notifications.message.NotificationRequest;
import org.usizo.notifications.message.Urgency;
import org.usizo.notifications.recipient.DeviceKind;
import org.usizo.notifications.recipient.DeviceRegistration;
import org.usizo.notifications.recipient.RetentionSettings;
import org.usizo.ops.fcm.FcmDouble;
import org.usizo.ops.fcm.ReceivedMessage;

/**
 * A small world to tell stories in: people with devices, a push provider, a clock that stands, and
 * any number of nodes on one database. Register as a static field after its database.
 */
public final class World implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  public static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-00000000ca5e");

  public final SettableClock clock = new SettableClock();
  public final ConcurrentLinkedQueue<Signal> signals = new ConcurrentLinkedQueue<>();

  private final TestDatabase database;
  private final List<Notifications> nodes = new ArrayList<>();
  private FcmDouble fcm;
  private Path serviceAccount;

  public World(TestDatabase database) {
    this.database = database;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    fcm = FcmDouble.start(0);
    serviceAccount = Files.createTempFile("service-account", ".json");
    Files.writeString(serviceAccount, fcm.serviceAccountJson());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    nodes.forEach(Notifications::close);
    nodes.clear();
    fcm.reset();
    clock.reset();
    signals.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    fcm.close();
    Files.deleteIfExists(serviceAccount);
  }

  public FcmDouble fcm() {
    return fcm;
  }

  public PushSettings push() {
    return PushSettings.of(Optional.of(fcm.endpoint()), Optional.of(serviceAccount));
  }

  /** A node at work. */
  public Notifications node() {
    var node = sleepingNode();
    node.start();
    return node;
  }

  /** A node that takes everything and pushes nothing until it is started. */
  public Notifications sleepingNode() {
    return nodeWith(push());
  }

  public Notifications nodeWith(PushSettings push) {
    var defaults = DeliverySettings.defaults();
    var quick =
        new DeliverySettings(
            Duration.ofMillis(20),
            defaults.lease(),
            defaults.emergencyBudget(),
            defaults.orderHold(),
            defaults.normalPushesPerMinute(),
            defaults.batchSize());
    var settings = new NotificationsSettings(push, quick, RetentionSettings.defaults());
    var node = new Notifications(database.jdbi(), clock, settings, signals::add);
    nodes.add(node);
    return node;
  }

  /** A person with one Android phone whose token and installation are named as said. */
  public UUID personWithPhone(Notifications node, String token) {
    var person = UUID.randomUUID();
    node.registerDevice(person, phone(token));
    return person;
  }

  public static DeviceRegistration phone(String token) {
    return new DeviceRegistration("of-" + token, DeviceKind.TOKEN, token, "ANDROID", "en-ZA");
  }

  /** A request about {@link #CASE} that lives for an hour. */
  public NotificationRequest request(UUID person, int sequence, Meaning meaning, Urgency urgency) {
    return request(person, sequence, meaning, urgency, Map.of());
  }

  public NotificationRequest request(
      UUID person, int sequence, Meaning meaning, Urgency urgency, Map<String, String> facts) {
    return new NotificationRequest(
        CASE + "/" + sequence,
        person,
        meaning,
        urgency,
        CASE,
        sequence,
        facts,
        clock.instant().plus(Duration.ofHours(1)));
  }

  public NotificationRequest expiring(NotificationRequest request, Instant at) {
    return new NotificationRequest(
        request.sourceEvent(),
        request.recipientId(),
        request.meaning(),
        request.urgency(),
        request.caseId(),
        request.sequence(),
        request.facts(),
        at);
  }

  public void tell(Notifications node, UUID person, int sequence, Meaning meaning) {
    node.send(List.of(request(person, sequence, meaning, HIGH)));
  }

  /** The meanings a phone has shown, in the order they came. */
  public List<String> shownOn(String token) {
    return fcm.inbox(token).stream().map(message -> message.data("meaning")).toList();
  }

  public ReceivedMessage onlyPushTo(String token) {
    var inbox = fcm.inbox(token);
    if (inbox.size() != 1) {
      throw new AssertionError("%s received %d pushes".formatted(token, inbox.size()));
    }
    return inbox.getFirst();
  }

  /** What is waiting in the feed of outcomes, taken. */
  public List<Outcome> outcomes(Notifications node) {
    var taken = new ArrayList<Outcome>();
    node.takeOutcomes(1000, taken::add);
    return taken;
  }
}
