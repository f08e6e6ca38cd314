package org.usizo.dispatch.care;

import java.time.Instant;
import java.util.UUID;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.Happening.ContactLogged;
import org.usizo.dispatch.casefile.Happening.HandedOver;
import org.usizo.dispatch.casefile.Happening.HandoverConfirmed;
import org.usizo.dispatch.casefile.Happening.MessageSent;
import org.usizo.dispatch.casefile.Happening.NoteAdded;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.store.Ids;

/** What agents write down about a case: notes, attempts to reach people, handovers. */
public final class Notes {

  private final CaseDoor door;

  public Notes(CaseDoor door) {
    this.door = door;
  }

  /**
   * An attempt to reach a person.
   *
   * @param channel such as PHONE or SMS
   * @param direction IN or OUT
   * @param outcome such as REACHED or NO_ANSWER
   * @param startedAt null: now
   * @param seconds how long it took, null when unknown
   */
  public record Contact(
      String channel, String direction, String outcome, Instant startedAt, Integer seconds) {}

  /**
   * A case given to an outside service.
   *
   * @param service such as PUBLIC_EMS or POLICE
   * @param confirmedBy who there took it over; null while that is open
   */
  public record Handover(
      String service,
      String number,
      String reference,
      String contactName,
      Integer etaSeconds,
      String confirmedBy) {}

  public void note(Viewer viewer, CaseId id, String text) {
    var words = Words.text("text", text);
    door.run(viewer, id, CaseDoor.STAFF, change -> change.record(new NoteAdded(), words));
  }

  /**
   * @return the contact's id
   */
  public UUID logContact(Viewer viewer, CaseId id, Contact contact) {
    var contactId = Ids.next();
    var checked = NoteChecks.contact(contact);
    door.run(
        viewer,
        id,
        CaseDoor.STAFF,
        change -> {
          NoteStore.insertContact(
              change.handle(), contactId, id, checked, change.actor(), change.now());
          change.record(
              new ContactLogged(
                  contactId, checked.channel(), checked.direction(), checked.outcome()));
        });
    return contactId;
  }

  /**
   * @return the handover's id
   */
  public UUID handOver(Viewer viewer, CaseId id, Handover handover) {
    var handoverId = Ids.next();
    var checked = NoteChecks.handover(handover);
    door.run(
        viewer,
        id,
        CaseDoor.STAFF,
        change -> {
          CaseTransition.require(Deed.HAND_OVER, change.current().status());
          NoteStore.insertHandover(
              change.handle(), handoverId, id, checked, change.actor(), change.now());
          change.record(new HandedOver(handoverId, checked.service()));
          if (checked.confirmedBy() != null) {
            change.record(new HandoverConfirmed(handoverId));
          }
        });
    return handoverId;
  }

  /**
   * The outside service has taken over. A repeat changes nothing.
   *
   * @param confirmedBy who said so
   * @throws CaseRefusedException when the case has no such handover
   */
  public void confirmHandover(Viewer viewer, CaseId id, UUID handoverId, String confirmedBy) {
    var who = Words.word("confirmedBy", confirmedBy);
    door.run(
        viewer,
        id,
        CaseDoor.STAFF,
        change -> {
          if (!NoteStore.hasHandover(change.handle(), id, handoverId)) {
            throw new CaseRefusedException(Reason.NO_SUCH_PART, "There is no such handover");
          }
          if (NoteStore.confirmHandover(change.handle(), id, handoverId, who, change.now())) {
            change.record(new HandoverConfirmed(handoverId));
          }
        });
  }

  /**
   * Puts a message of the case's conversation on the timeline, once however often it is told.
   *
   * @param messageId as the conversation knows it
   */
  public void recordMessage(Viewer viewer, CaseId id, UUID messageId) {
    door.run(
        viewer,
        id,
        CaseDoor.TALKERS,
        change -> {
          if (!NoteStore.hasMessage(change.handle(), id, messageId)) {
            change.record(new MessageSent(messageId, change.actor().role(), change.actor().id()));
          }
        });
  }
}
