package org.usizo.api.updates;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.usizo.dispatch.casefile.CaseBrief;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.notifications.message.Meaning;
import org.usizo.notifications.message.NotificationRequest;
import org.usizo.notifications.message.Urgency;

/**
 * One thing to tell one person about an event.
 *
 * @param facts what the words may need; null values are left out
 * @param lifetime how long it is worth telling, from the event on
 */
record News(
    PersonId to, Meaning meaning, Urgency urgency, Duration lifetime, Map<String, String> facts) {

  static final Duration PROGRESS_LIFETIME = Duration.ofHours(1);

  static News of(PersonId to, Meaning meaning, CaseBrief brief) {
    return new News(to, meaning, urgencyOf(brief), PROGRESS_LIFETIME, Map.of());
  }

  News with(String fact, Object value) {
    if (value == null) {
      return this;
    }
    var more = new HashMap<>(facts);
    more.put(fact, value.toString());
    return new News(to, meaning, urgency, lifetime, more);
  }

  News withMinutes(String fact, int seconds) {
    return with(fact, Math.max(1, Math.round(seconds / 60.0)));
  }

  News worth(Duration time) {
    return new News(to, meaning, urgency, time, facts);
  }

  News as(Urgency other) {
    return new News(to, meaning, other, lifetime, facts);
  }

  NotificationRequest about(CaseEvent event, CaseBrief brief) {
    UUID caseId = event.caseId().value();
    return new NotificationRequest(
        event.sourceKey(),
        to.value(),
        meaning,
        urgency,
        caseId,
        event.sequence(),
        with("reference", brief.reference()).facts(),
        event.at().plus(lifetime));
  }

  /**
   * Emergencies pass everything; whatever else concerns an open case still has a lane of its own.
   */
  static Urgency urgencyOf(CaseBrief brief) {
    return brief.priority() == 1 ? Urgency.EMERGENCY : Urgency.HIGH;
  }
}
