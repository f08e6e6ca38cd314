package org.usizo.dispatch.alert;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.alert.AlertStore.NewLink;
import org.usizo.dispatch.alert.PressDetails.ForWhom;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseEventStore;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.TaskId;

/** Opens a case for a press: case, scene, first task, alert, first events, all or nothing. */
final class CaseOpening {

  private static final String DEFAULT_LANGUAGE = "en";

  private final AlertSettings settings;
  private final PriorityPolicy priorities;
  private final SendingPolicy sendings;
  private final CaseKeys keys;

  CaseOpening(AlertSettings settings, CaseKeys keys) {
    this.settings = settings;
    this.priorities = new PriorityPolicy(settings);
    this.sendings = new SendingPolicy(settings);
    this.keys = keys;
  }

  /**
   * @param sameKey cases of other presses under the same key
   * @param keyVariant above 0 when the key was used before
   */
  AlertId open(Handle handle, StoredPress press, List<CaseId> sameKey, int keyVariant) {
    var alertId = AlertId.next();
    var links = links(press, sameKey);
    var needs =
        SkillPolicy.decide(
            press.judged().kind(), press.judged().content().needs(), press.around().knownSkills());
    if (!needs.understood()) {
      press.flags().add(AlertFlag.NEED_UNKNOWN);
    }
    var opened = newCase(press, needs.skills(), 2 + links.size());
    AlertStore.openCase(handle, opened, press, links);
    AlertStore.insert(
        handle,
        NewAlert.of(alertId, press, opened.id(), false, keyVariant, keys.hashOf(alertId)),
        NewBody.of(press.judged()));
    CaseEventStore.append(handle, events(press, opened, alertId, links));
    return alertId;
  }

  private NewCase newCase(StoredPress press, List<String> skills, int events) {
    var judged = press.judged();
    var at = judged.receivedAt();
    int priority = priorities.decide(judged.kind(), judged.details(), at);
    var sending = sendings.decide(facts(press, priority), at);
    if (sending.overBudget()) {
      press.flags().add(AlertFlag.OVER_BUDGET);
    }
    return new NewCase(
        CaseId.next(),
        TaskId.next(),
        press.around().organisationId(),
        press.around().areaId(),
        CaseReferences.next(press.attempt()),
        judged.kind(),
        priority,
        press.presser().verified(),
        judged.content().test(),
        press.flagNames(),
        judged.content().language() == null ? DEFAULT_LANGUAGE : judged.content().language(),
        press.presser().person(),
        judged.details().forWhom() == ForWhom.ME ? press.presser().person() : null,
        at,
        sending,
        judged.content().test() ? null : at.plus(settings.firstUpdateWithin()),
        skills,
        press.around().mode(),
        events);
  }

  private static SendingPolicy.Facts facts(StoredPress press, int priority) {
    var around = press.around();
    return new SendingPolicy.Facts(
        press.judged().kind(),
        priority,
        press.presser().verified(),
        press.judged().content().test(),
        press.hasCallBack(),
        press.position().status(),
        press.flags(),
        new SendingPolicy.Load(around.doubtfulFromSource(), around.doubtfulInArea()));
  }

  /** The same phone proves nothing: it only shows an agent what may be the same trouble. */
  private static List<NewLink> links(StoredPress press, List<CaseId> sameKey) {
    var links = new ArrayList<NewLink>();
    sameKey.forEach(id -> links.add(new NewLink(id, "SAME_KEY")));
    var samePhone = press.around().samePhone();
    if (samePhone != null) {
      samePhone.stream()
          .map(CaseId::new)
          .filter(id -> !sameKey.contains(id))
          .forEach(id -> links.add(new NewLink(id, "POSSIBLE_DUPLICATE")));
    }
    return links;
  }

  private static List<CaseEvent> events(
      StoredPress press, NewCase opened, AlertId alertId, List<NewLink> links) {
    var happenings = new ArrayList<Happening>();
    happenings.add(
        new Happening.AlertReceived(
            alertId, opened.kind(), opened.priority(), opened.verified(), opened.flags()));
    happenings.add(new Happening.TaskOpened(opened.taskId(), 1, opened.skills()));
    links.forEach(link -> happenings.add(new Happening.Linked(link.otherId(), link.kind())));
    var events = new ArrayList<CaseEvent>();
    for (Happening happening : happenings) {
      events.add(
          new CaseEvent(
              opened.id(),
              events.size() + 1,
              opened.receivedAt(),
              press.presser().actor(),
              happening,
              null));
    }
    return events;
  }
}
