package org.usizo.api.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Reach;
import org.usizo.dispatch.casefile.Viewer;

/** Which cases a console sees. Where a case belongs is read once for all consoles of this node. */
@ApplicationScoped
public class ConsoleScopes {

  private static final int MOST_REMEMBERED = 50_000;

  @Inject private Dispatch dispatch;

  private final Map<CaseId, Reach.Spot> spots = new ConcurrentHashMap<>();

  /** What this viewer's console shows. */
  ConsoleEventView viewOf(Viewer viewer) {
    boolean staff = viewer.is(Actor.Role.AGENT) || viewer.is(Actor.Role.MANAGER);
    return new ConsoleEventView(this, viewer, staff);
  }

  Optional<Reach> findReach(Viewer viewer) {
    return dispatch.cases().findReach(viewer);
  }

  boolean isVisible(Viewer viewer, CaseId id) {
    return dispatch.cases().findRole(viewer, id).isPresent();
  }

  Optional<Reach.Spot> findSpot(CaseId id) {
    if (spots.size() > MOST_REMEMBERED) {
      spots.clear();
    }
    return Optional.ofNullable(
        spots.computeIfAbsent(id, unknown -> dispatch.cases().findSpot(unknown).orElse(null)));
  }
}
