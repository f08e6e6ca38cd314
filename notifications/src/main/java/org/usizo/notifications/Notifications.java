package org.usizo.notifications;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.Comparator.comparing;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.usizo.notifications.conversation.Conversation;
import org.usizo.notifications.delivery.Couriers;
import org.usizo.notifications.delivery.Devices;
import org.usizo.notifications.delivery.Intake;
import org.usizo.notifications.delivery.OutcomeFeed;
import org.usizo.notifications.delivery.OutcomeHandler;
import org.usizo.notifications.delivery.Sightings;
import org.usizo.notifications.delivery.Signal;
import org.usizo.notifications.message.Discretion;
import org.usizo.notifications.message.Notification;
import org.usizo.notifications.message.NotificationRequest;
import org.usizo.notifications.message.NotificationStore;
import org.usizo.notifications.recipient.DeviceRegistration;
import org.usizo.notifications.recipient.Recipient;
import org.usizo.notifications.recipient.RecipientStore;

/**
 * The only door of this module: tell the right person, on their channel, once. Safe for use by many
 * threads; any number of nodes may have one on the same database.
 */
public final class Notifications implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Notifications.class.getName());

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final NotificationsSettings settings;
  private final Consumer<Signal> listener;
  private final Intake intake;
  private final Devices devices;
  private final Sightings sightings;
  private final OutcomeFeed outcomes;
  private final Conversation conversation;
  private final Couriers couriers;

  /**
   * @param jdbi from {@link org.usizo.notifications.store.NotificationsSql#on}, or with that plugin
   *     and the PostgreSQL one, on a migrated database
   * @param clock every time in this module comes from it
   * @param listener hears what the module reports; must be quick and may be called by any thread
   * @throws IllegalStateException when the service account cannot be read; the message says why
   */
  public Notifications(
      Jdbi jdbi, InstantSource clock, NotificationsSettings settings, Consumer<Signal> listener) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.settings = settings;
    this.listener = unfailing(listener);
    var discretion = Discretion.load();
    intake = new Intake(settings.push().isOn(), settings.delivery().emergencyBudget(), discretion);
    devices = new Devices(jdbi, clock);
    sightings = new Sightings(jdbi, clock);
    outcomes = new OutcomeFeed(jdbi, clock);
    conversation = new Conversation(jdbi, clock);
    couriers =
        new Couriers(jdbi, clock, settings.push(), settings.delivery(), devices, this.listener);
  }

  /**
   * Takes notifications to be told, all or none, durably: when this returns they will be told or
   * their outcome says why not. Asking again for the same changes nothing.
   */
  public void send(List<NotificationRequest> requests) {
    var now = clock.instant();
    // Recipients are locked one after the other, so everybody takes them in the same order.
    var ordered = requests.stream().sorted(comparing(NotificationRequest::recipientId)).toList();
    jdbi.useTransaction(handle -> ordered.forEach(request -> intake.take(handle, request, now)));
    couriers.wake();
    listener.accept(new Signal.OutcomesWaiting());
  }

  /** Adds or refreshes a device of this person; one that was somebody else's moves. */
  public void registerDevice(UUID recipientId, DeviceRegistration registration) {
    devices.register(recipientId, registration);
    couriers.wake();
  }

  /**
   * Ends a device of this person at once, also for what is already on its way to it.
   *
   * @return false when they have no such device
   */
  public boolean removeDevice(UUID recipientId, String installationId) {
    return devices.remove(recipientId, installationId);
  }

  public Optional<Recipient> findRecipient(UUID id) {
    return jdbi.withHandle(handle -> RecipientStore.find(handle, id));
  }

  /** Adds or replaces how a person wants to be told things. */
  public void putRecipient(Recipient recipient) {
    jdbi.useHandle(handle -> RecipientStore.put(handle, recipient, clock.instant()));
  }

  /**
   * The recipient has looked at a notification; what is still on its way of it is called off.
   *
   * @return false when it was seen before, or is not theirs
   */
  public boolean markSeen(UUID notificationId, UUID recipientId) {
    return sightings.markSeen(notificationId, recipientId);
  }

  /** Everything told, or meant to be told, about a case, oldest event first. */
  public List<Notification> listNotifications(UUID caseId) {
    return jdbi.withHandle(handle -> NotificationStore.listOfCase(handle, caseId));
  }

  /**
   * Gives waiting outcomes to the handler, each at least once, oldest first.
   *
   * @param limit at most this many
   * @return how many the handler took
   */
  public int takeOutcomes(int limit, OutcomeHandler handler) {
    return outcomes.take(limit, handler);
  }

  /** The conversations of all cases. */
  public Conversation conversation() {
    return conversation;
  }

  /**
   * Ends devices not heard of for too long; run once a day.
   *
   * @return how many
   */
  public int sweepRetention() {
    return devices.sweepUnseen(settings.retention());
  }

  /** Starts the couriers; without them everything is taken and nothing leaves. */
  public void start() {
    couriers.start();
  }

  /** Stops the couriers, letting pushes under way be answered for a few seconds. */
  @Override
  public void close() {
    couriers.close();
  }

  /** Work goes on even when nobody can hear of it. */
  private static Consumer<Signal> unfailing(Consumer<Signal> listener) {
    return signal -> {
      try {
        listener.accept(signal);
      } catch (RuntimeException e) {
        LOG.log(WARNING, "The listener failed at " + signal.getClass().getSimpleName(), e);
      }
    };
  }
}
