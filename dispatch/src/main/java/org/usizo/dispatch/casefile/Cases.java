package org.usizo.dispatch.casefile;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.AuditStore.AuditEntry;
import org.usizo.dispatch.customer.PersonId;

/** Reads cases: one, many, and what happened to them; each as the viewer's role may see it. */
public final class Cases {

  private static final int LONGEST_PAGE = 200;

  private final Jdbi jdbi;
  private final CaseDoor door;
  private final InstantSource clock;

  public Cases(Jdbi jdbi, CaseDoor door, InstantSource clock) {
    this.jdbi = jdbi;
    this.door = door;
    this.clock = clock;
  }

  /**
   * One case.
   *
   * @throws CaseNotFoundException when there is none for this viewer
   */
  public CaseView get(Viewer viewer, CaseId id) {
    return door.read(
        viewer,
        id,
        CaseDoor.EVERYBODY,
        (handle, role) ->
            CaseViews.get(handle, id, new Actor(role, viewer.person()), clock.instant()));
  }

  /**
   * Who looks at a case: the person of the token, or the guest behind the case key.
   *
   * @return empty for a guest whose press named no installation
   * @throws CaseNotFoundException when there is no such case for this viewer
   */
  public Optional<PersonId> findReader(Viewer viewer, CaseId id) {
    return door.read(
        viewer,
        id,
        CaseDoor.EVERYBODY,
        (handle, role) -> Optional.ofNullable(CaseDoor.actor(handle, viewer, role).id()));
  }

  /**
   * The cases this viewer may list, most urgent first: staff by scope, customers their own,
   * partners where their responders are.
   *
   * @param cursor from the page before, empty for the first
   * @throws CaseRefusedException when the cursor is none of ours
   */
  public CasePage list(Viewer viewer, CaseFilter filter, Optional<String> cursor, int limit) {
    int size = Math.clamp(limit, 1, LONGEST_PAGE);
    var after = cursor.map(CaseCursor::read);
    var lines =
        jdbi.withHandle(
            handle -> CaseListStore.list(handle, viewer, filter, after, size + 1, clock.instant()));
    return lines.size() <= size
        ? new CasePage(lines, null)
        : new CasePage(lines.subList(0, size), CaseCursor.of(lines.get(size - 1)).write());
  }

  /**
   * What happened after a sequence number, oldest first, as far as the viewer's role sees it.
   *
   * @throws CaseNotFoundException when there is no such case for this viewer
   */
  public List<TimelineEntry> listTimeline(Viewer viewer, CaseId id, int after, int limit) {
    return door.read(
        viewer,
        id,
        CaseDoor.EVERYBODY,
        (handle, role) -> {
          var eyes = Eyes.of(role);
          return CaseEventStore.list(handle, id, after, limit).stream()
              .filter(event -> eyes.see(event.happening()))
              .map(event -> TimelineEntry.of(event, eyes))
              .toList();
        });
  }

  /**
   * In which role the viewer stands to a case.
   *
   * @throws CaseNotFoundException when in none
   */
  public Actor.Role getRole(Viewer viewer, CaseId id) {
    return door.read(viewer, id, CaseDoor.EVERYBODY, (handle, role) -> role);
  }

  /**
   * Who the viewer is in the conversation of a case.
   *
   * @throws CaseNotFoundException when there is no such case for this viewer
   * @throws CaseRefusedException when the role has no part in conversations
   */
  public Actor getTalker(Viewer viewer, CaseId id) {
    return door.read(
        viewer, id, CaseDoor.TALKERS, (handle, role) -> CaseDoor.actor(handle, viewer, role));
  }

  /**
   * How far this agent or manager sees, for streams of everything.
   *
   * @return empty when the person has no record and every area is not open to such
   */
  public Optional<Reach> findReach(Viewer viewer) {
    return jdbi.withHandle(handle -> ReachStore.findReach(handle, viewer));
  }

  /** Where a case belongs; it never moves. */
  public Optional<Reach.Spot> findSpot(CaseId id) {
    return jdbi.withHandle(handle -> ReachStore.findSpot(handle, id));
  }

  /** In which role the viewer stands to a case; empty: in none. */
  public Optional<Actor.Role> findRole(Viewer viewer, CaseId id) {
    return jdbi.withHandle(handle -> CaseAccess.find(handle, viewer, id, clock.instant()));
  }

  /** Who looked at what, newest first. */
  public List<AuditEntry> listAudit(Optional<CaseId> about, Optional<UUID> before, int limit) {
    return jdbi.withHandle(
        handle -> AuditStore.list(handle, about, before, Math.clamp(limit, 1, LONGEST_PAGE)));
  }
}
