package org.usizo.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.care.CareFixture.guest;
import static org.usizo.dispatch.care.CareFixture.viewer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.usizo.dispatch.care.CareStory;
import org.usizo.dispatch.care.Notes.Contact;
import org.usizo.dispatch.care.Notes.Handover;
import org.usizo.dispatch.care.Outcome;
import org.usizo.dispatch.care.Scenes.SceneChange;
import org.usizo.dispatch.care.Triage.Findings;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.experience.Surveys.Answers;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.store.Ids;

/** Every deed by every role on an own, a foreign and an unknown case. */
class AccessMatrixTest extends CareStory {

  private enum Who {
    OWNER,
    FOREIGN_CUSTOMER,
    GUEST,
    GUEST_OF_ANOTHER_CASE,
    CREW,
    FOREIGN_CREW,
    PARTNER_OF_OTHERS,
    AGENT,
    AGENT_ELSEWHERE,
    MANAGER
  }

  private static final Set<Who> OWNERS = Set.of(Who.OWNER, Who.GUEST);
  private static final Set<Who> STAFF = Set.of(Who.AGENT, Who.MANAGER);
  private static final Set<Who> BOTH = Set.of(Who.OWNER, Who.GUEST, Who.AGENT, Who.MANAGER);
  private static final Set<Who> ALL =
      Set.of(Who.OWNER, Who.GUEST, Who.CREW, Who.AGENT, Who.MANAGER);

  private record Deed(String name, Set<Who> may, BiConsumer<Viewer, CaseId> act) {}

  private List<Deed> deeds() {
    return List.of(
        new Deed("read", ALL, (v, id) -> cases.get(v, id)),
        new Deed("timeline", ALL, (v, id) -> cases.listTimeline(v, id, 0, 10)),
        new Deed("message", ALL, (v, id) -> care.notes().recordMessage(v, id, Ids.next())),
        new Deed("scene", BOTH, (v, id) -> care.scenes().change(v, id, Optional.empty(), SCENE)),
        new Deed("positions", OWNERS, (v, id) -> care.scenes().addPositions(v, id, FIXES)),
        new Deed(
            "destination",
            STAFF,
            (v, id) -> care.scenes().setDestination(v, id, Optional.empty(), PLACE, null)),
        new Deed("triage", STAFF, (v, id) -> care.triage().apply(v, id, Optional.empty(), NOTHING)),
        new Deed("note", STAFF, (v, id) -> care.notes().note(v, id, "x")),
        new Deed("contact", STAFF, (v, id) -> care.notes().logContact(v, id, CONTACT)),
        new Deed("handover", STAFF, (v, id) -> care.notes().handOver(v, id, HANDOVER)),
        new Deed("hold", STAFF, (v, id) -> care.holding().end(v, id)),
        new Deed("share", OWNERS, (v, id) -> shares.create(v, id)),
        new Deed("read survey", BOTH, (v, id) -> surveys.find(v, id)),
        new Deed("claim", STAFF, (v, id) -> claims.claim(v, id)),
        new Deed("link", STAFF, (v, id) -> care.links().link(v, id, another)),
        new Deed("cancel", BOTH, (v, id) -> care.cancellation().cancel(v, id, null)),
        new Deed("resolve", STAFF, (v, id) -> care.ending().resolve(v, id, Outcome.FIXED, null)),
        new Deed("survey", OWNERS, (v, id) -> surveys.answer(v, id, new Answers(5, 7, 10, null))),
        new Deed("reopen", STAFF, (v, id) -> care.ending().reopen(v, id, null)));
  }

  private static final SceneChange SCENE = new SceneChange(null, "here", null, null, null);
  private static final List<Position> FIXES = List.of(Position.of(-26.2, 28.0));
  private static final Place PLACE = new Place(-26.2, 28.0);
  private static final Contact CONTACT = new Contact("PHONE", "OUT", "REACHED", null, null);
  private static final Handover HANDOVER = new Handover("EMS", null, null, null, null, null);
  private static final Findings NOTHING =
      new Findings(null, null, null, null, null, null, null, null, null, null, null, null);

  private CaseId another;

  @TestFactory
  List<DynamicTest> everyDeedByEveryRole() {
    var tests = new ArrayList<DynamicTest>();
    for (Who who : Who.values()) {
      for (Deed deed : deeds()) {
        tests.add(
            DynamicTest.dynamicTest("%s: %s".formatted(who, deed.name), () -> check(who, deed)));
      }
    }
    return tests;
  }

  private void check(Who who, Deed deed) {
    var owner = world.customer();
    var id = world.road(owner);
    another = world.road(world.customer());
    var viewers = viewers(owner, id);
    if (deed.name.equals("survey") || deed.name.equals("reopen")) {
      care.ending().resolve(viewers.get(Who.AGENT), id, Outcome.FIXED, null);
    }
    assertThat(outcome(deed, viewers.get(who), id)).isEqualTo(expected(who, deed));
    assertThat(outcome(deed, viewers.get(who), CaseId.next())).isEqualTo("not found");
  }

  private static String expected(Who who, Deed deed) {
    if (!ALL.contains(who)) {
      return "not found";
    }
    return deed.may.contains(who) ? "done" : "not allowed";
  }

  private static String outcome(Deed deed, Viewer viewer, CaseId id) {
    try {
      deed.act.accept(viewer, id);
      return "done";
    } catch (CaseNotFoundException e) {
      return "not found";
    } catch (CaseRefusedException e) {
      return e.reason() == CaseRefusedException.Reason.NOT_ALLOWED ? "not allowed" : e.getMessage();
    }
  }

  private Map<Who, Viewer> viewers(Viewer owner, CaseId id) {
    var crew = world.person();
    world.assignment(id, world.responder(crew), AssignmentStatus.ACCEPTED);
    var elsewhere = world.agent();
    DATABASE
        .jdbi()
        .useHandle(h -> h.execute("UPDATE dispatch.agent SET area_ids = ARRAY[gen_random_uuid()]"));
    var viewers = new LinkedHashMap<Who, Viewer>();
    viewers.put(Who.OWNER, owner);
    viewers.put(Who.FOREIGN_CUSTOMER, world.customer());
    viewers.put(Who.GUEST, guest(world.caseKey(id)));
    viewers.put(Who.GUEST_OF_ANOTHER_CASE, guest(world.caseKey(another)));
    viewers.put(Who.CREW, viewer(crew, Actor.Role.RESPONDER));
    viewers.put(Who.FOREIGN_CREW, viewer(world.person(), Actor.Role.RESPONDER));
    viewers.put(Who.PARTNER_OF_OTHERS, viewer(personOfAnotherOrganisation(), Actor.Role.PARTNER));
    viewers.put(Who.AGENT, world.agent());
    viewers.put(Who.AGENT_ELSEWHERE, elsewhere);
    viewers.put(Who.MANAGER, world.manager());
    return viewers;
  }

  private PersonId personOfAnotherOrganisation() {
    var person = world.person();
    var organisation = Ids.next();
    DATABASE
        .jdbi()
        .useHandle(
            h -> {
              h.execute(
                  "INSERT INTO dispatch.organisation VALUES (?, 'Others', now())", organisation);
              h.execute(
                  "UPDATE dispatch.person SET organisation_id = ? WHERE id = ?",
                  organisation,
                  person.value());
            });
    return person;
  }
}
