package org.usizo.api.console;

import java.util.Optional;
import org.usizo.api.cases.CaseEventView;
import org.usizo.api.stream.EventView;
import org.usizo.api.stream.PassingEvent;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Eyes;
import org.usizo.dispatch.casefile.Reach;
import org.usizo.dispatch.casefile.Viewer;

/** Events of the cases in a viewer's scope: staff by organisation and area, partners by crew. */
final class ConsoleEventView implements EventView {

  private final ConsoleScopes scopes;
  private final Viewer viewer;
  private final boolean staff;
  private final CaseEventView events;
  private volatile Optional<Reach> reach = Optional.empty();

  ConsoleEventView(ConsoleScopes scopes, Viewer viewer, boolean staff) {
    this.scopes = scopes;
    this.viewer = viewer;
    this.staff = staff;
    this.events = new CaseEventView(staff ? Eyes.STAFF : Eyes.CREW);
    refresh();
  }

  /** Reads anew how far the viewer sees; asked at every heartbeat. */
  boolean refresh() {
    if (staff) {
      reach = scopes.findReach(viewer);
    }
    return true;
  }

  @Override
  public Optional<String> render(CaseEvent event) {
    return isInScope(event.caseId()) ? events.render(event) : Optional.empty();
  }

  @Override
  public Optional<String> renderPassing(PassingEvent passing) {
    return passing.caseId() != null && isInScope(passing.caseId())
        ? Optional.of(passing.data())
        : Optional.empty();
  }

  private boolean isInScope(CaseId id) {
    return staff
        ? reach.isPresent() && scopes.findSpot(id).filter(reach.get()::covers).isPresent()
        : scopes.isVisible(viewer, id);
  }
}
