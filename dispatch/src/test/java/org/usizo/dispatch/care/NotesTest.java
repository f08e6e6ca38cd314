package org.usizo.dispatch.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.care.Notes.Contact;
import org.usizo.dispatch.care.Notes.Handover;
import org.usizo.dispatch.casefile.CareView;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.Happening.HandoverConfirmed;
import org.usizo.dispatch.casefile.Happening.MessageSent;
import org.usizo.dispatch.casefile.TimelineEntry;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.store.Ids;

class NotesTest extends CareStory {

  @Test
  void notesAreForColleaguesOnly() {
    var customer = world.customer();
    var agent = world.agent();
    var road = world.road(customer);
    care.notes().note(agent, road, "Sounds worried");
    assertThat(cases.listTimeline(agent, road, 0, 100))
        .extracting(TimelineEntry::text)
        .contains("Sounds worried");
    assertThat(cases.listTimeline(customer, road, 0, 100))
        .extracting(TimelineEntry::type)
        .doesNotContain("NOTE_ADDED");
    assertRefused(Reason.NOT_ALLOWED, () -> care.notes().note(customer, road, "mine"));
    assertRefused(Reason.NOT_VALID, () -> care.notes().note(agent, road, "  "));
  }

  @Test
  void everyAttemptToReachSomebodyIsKept() {
    var agent = world.agent();
    var road = world.road(world.customer());
    care.notes().logContact(agent, road, new Contact("phone", "OUT", "no_answer", null, 20));
    assertThat(cases.get(agent, road).care().contacts())
        .singleElement()
        .satisfies(
            contact -> {
              assertThat(contact.outcome()).isEqualTo("NO_ANSWER");
              assertThat(contact.startedAt()).isEqualTo(clock.instant());
              assertThat(contact.madeBy()).isEqualTo(agent.person());
            });
    assertRefused(
        Reason.NOT_VALID,
        () -> care.notes().logContact(agent, road, new Contact("PHONE", "UP", "X", null, 1)));
  }

  @Test
  void aHandoverIsOpenUntilTheOtherSideConfirms() {
    var agent = world.agent();
    var medical = world.medical(world.customer());
    var id =
        care.notes()
            .handOver(
                agent, medical, new Handover("PUBLIC_EMS", "10177", "A-7", "Zanele", 600, null));
    assertThat(handover(agent, medical).state()).isEqualTo("OPEN");
    care.notes().confirmHandover(agent, medical, id, "Zanele");
    care.notes().confirmHandover(agent, medical, id, "Zanele");
    assertThat(handover(agent, medical).state()).isEqualTo("CONFIRMED");
    assertThat(world.timeline(medical, HandoverConfirmed.class)).hasSize(1);
    assertRefused(
        Reason.NO_SUCH_PART,
        () -> care.notes().confirmHandover(agent, medical, UUID.randomUUID(), "Zanele"));
  }

  @Test
  void aMessageStandsOnTheTimelineOnceHoweverOftenItIsTold() {
    var customer = world.customer();
    var road = world.road(customer);
    var message = Ids.next();
    care.notes().recordMessage(customer, road, message);
    care.notes().recordMessage(customer, road, message);
    assertThat(world.timeline(road, MessageSent.class))
        .extracting(MessageSent::messageId)
        .containsExactly(message);
  }

  private CareView.HandoverView handover(Viewer viewer, CaseId id) {
    return cases.get(viewer, id).care().handovers().getFirst();
  }
}
