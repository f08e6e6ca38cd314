package org.usizo.dispatch.casefile;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;

/**
 * Opens a case for somebody: finds out in which role they stand to it, lets them in or not, and
 * then runs the change in that role.
 */
public final class CaseDoor {

  /** Whoever needs the help or asked for it. */
  public static final Set<Actor.Role> OWNERS = EnumSet.of(Actor.Role.CUSTOMER, Actor.Role.GUEST);

  public static final Set<Actor.Role> STAFF = EnumSet.of(Actor.Role.AGENT, Actor.Role.MANAGER);

  public static final Set<Actor.Role> OWNERS_AND_STAFF = union(OWNERS, STAFF);

  /** Everybody who writes to each other about a case. */
  public static final Set<Actor.Role> TALKERS =
      union(OWNERS_AND_STAFF, EnumSet.of(Actor.Role.RESPONDER));

  public static final Set<Actor.Role> EVERYBODY = union(TALKERS, EnumSet.of(Actor.Role.PARTNER));

  private final Jdbi jdbi;
  private final CaseChanges changes;
  private final InstantSource clock;

  public CaseDoor(Jdbi jdbi, CaseChanges changes, InstantSource clock) {
    this.jdbi = jdbi;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Changes a case as this viewer.
   *
   * @param allowed the roles that may do this
   * @param version the version the viewer has seen; empty when any will do
   * @throws CaseNotFoundException when there is no such case for this viewer
   * @throws CaseRefusedException when the role may not, or the version is an older one
   */
  public <T> T change(
      Viewer viewer,
      CaseId id,
      Set<Actor.Role> allowed,
      Optional<Integer> version,
      Function<CaseChange, T> work) {
    T result = jdbi.inTransaction(handle -> change(handle, viewer, id, allowed, version, work));
    changes.announce();
    return result;
  }

  /** As above, for a change without a result and any version. */
  public void run(Viewer viewer, CaseId id, Set<Actor.Role> allowed, Consumer<CaseChange> work) {
    run(viewer, id, allowed, Optional.empty(), work);
  }

  /** As above, for a change without a result. */
  public void run(
      Viewer viewer,
      CaseId id,
      Set<Actor.Role> allowed,
      Optional<Integer> version,
      Consumer<CaseChange> work) {
    change(
        viewer,
        id,
        allowed,
        version,
        change -> {
          work.accept(change);
          return null;
        });
  }

  /** As above, in a transaction that is already open; the caller announces after its commit. */
  public <T> T change(
      Handle handle,
      Viewer viewer,
      CaseId id,
      Set<Actor.Role> allowed,
      Optional<Integer> version,
      Function<CaseChange, T> work) {
    var role = enter(handle, viewer, id, allowed);
    var current = CaseStore.lock(handle, id).orElseThrow(() -> new CaseNotFoundException(id));
    requireVersion(current, version);
    return changes.apply(handle, current, actor(handle, viewer, role), work);
  }

  /** Reads of a case what belongs to the role the viewer stands in. */
  public <T> T read(
      Viewer viewer, CaseId id, Set<Actor.Role> allowed, BiFunction<Handle, Actor.Role, T> work) {
    return jdbi.inTransaction(handle -> work.apply(handle, enter(handle, viewer, id, allowed)));
  }

  private Actor.Role enter(Handle handle, Viewer viewer, CaseId id, Set<Actor.Role> allowed) {
    var role = CaseAccess.get(handle, viewer, id, clock.instant());
    if (!allowed.contains(role)) {
      throw new CaseRefusedException(Reason.NOT_ALLOWED, "This is not for role %s".formatted(role));
    }
    return role;
  }

  /** The viewer in this role; a guest is whoever pressed, if that was an installation we know. */
  static Actor actor(Handle handle, Viewer viewer, Actor.Role role) {
    var person =
        role == Actor.Role.GUEST
            ? CaseAccess.findGuest(handle, viewer.caseKeyHash())
            : viewer.findPerson();
    return new Actor(role, person.orElse(null));
  }

  private static void requireVersion(Case current, Optional<Integer> version) {
    if (version.isPresent() && version.get() != current.version()) {
      throw new CaseRefusedException(
          Reason.STALE_VERSION,
          "The case has version %d by now, not %d".formatted(current.version(), version.get()));
    }
  }

  private static Set<Actor.Role> union(Set<Actor.Role> some, Set<Actor.Role> others) {
    var all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }
}
