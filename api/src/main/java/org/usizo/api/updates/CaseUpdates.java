package org.usizo.api.updates;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.usizo.dispatch.casefile.CaseBrief;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Relay;
import org.usizo.notifications.Notifications;
import org.usizo.notifications.message.NotificationRequest;

/** Tells everybody whom an event concerns; repeats are recognised by the notifications' own key. */
public final class CaseUpdates implements Relay.Teller {

  private final Function<CaseId, CaseBrief> briefs;
  private final Notifications notifications;
  private final CaseFigures figures;

  /**
   * @param briefs who has to do with a case
   * @param figures counts what is told
   */
  public CaseUpdates(
      Function<CaseId, CaseBrief> briefs, Notifications notifications, CaseFigures figures) {
    this.briefs = briefs;
    this.notifications = notifications;
    this.figures = figures;
  }

  @Override
  public void tell(List<CaseEvent> events) {
    var brief = briefs.apply(events.getFirst().caseId());
    var requests = events.stream().flatMap(event -> requests(event, brief)).toList();
    if (!requests.isEmpty()) {
      notifications.send(requests);
    }
    events.forEach(event -> figures.count(event, brief));
  }

  /** Whom to tell what about one event. */
  static Stream<NotificationRequest> requests(CaseEvent event, CaseBrief brief) {
    return Stream.of(
            CustomerNews.of(event, brief),
            CrewNews.of(event, brief),
            StaffNews.of(event, brief),
            ConversationNews.of(event, brief))
        .flatMap(List::stream)
        .map(news -> news.about(event, brief));
  }
}
