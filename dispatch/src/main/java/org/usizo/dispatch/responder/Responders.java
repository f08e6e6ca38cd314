package org.usizo.dispatch.responder;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.customer.PersonId;

/** The fleet: who can be sent, with which skills, and who is on duty. */
public final class Responders {

  private static final int SHIFT_ENDS_AT_ONCE = 100;

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final BiPredicate<Handle, ResponderId> isBusy;

  /**
   * @param isBusy whether a responder has work to finish; this package does not know itself
   */
  public Responders(Jdbi jdbi, InstantSource clock, BiPredicate<Handle, ResponderId> isBusy) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.isBusy = isBusy;
  }

  /**
   * Takes a responder into service, off duty at first.
   *
   * @throws UnknownSkillException when a skill was never entered
   */
  public Responder create(ResponderProfile profile) {
    return jdbi.inTransaction(
        handle -> {
          var id = ResponderId.next();
          var effective = SkillStore.closure(handle, profile.skills());
          ResponderStore.insert(handle, id, profile, effective, clock.instant());
          ResponderStore.putSkills(handle, id, effective);
          return ResponderStore.find(handle, id).orElseThrow();
        });
  }

  /** Replaces all that is stated about a responder; its shift and position stay. */
  public Optional<Responder> replace(ResponderId id, ResponderProfile profile) {
    return jdbi.inTransaction(
        handle -> {
          var effective = SkillStore.closure(handle, profile.skills());
          if (ResponderStore.update(handle, id, profile, effective, clock.instant())) {
            ResponderStore.putSkills(handle, id, effective);
          }
          return ResponderStore.find(handle, id);
        });
  }

  /** Takes a responder out of service, unless it still has work: then false. */
  public boolean retire(ResponderId id) {
    return jdbi.inTransaction(
        handle -> {
          boolean free = ResponderStore.lock(handle, id).isPresent() && !isBusy.test(handle, id);
          if (free) {
            ResponderStore.retire(handle, id, clock.instant());
            ResponderStore.putSkills(handle, id, List.of());
          }
          return free;
        });
  }

  public Optional<Responder> find(ResponderId id) {
    return jdbi.withHandle(handle -> ResponderStore.find(handle, id));
  }

  /** The responder a person's token speaks for. */
  public Optional<Responder> findByPerson(PersonId person) {
    return jdbi.withHandle(handle -> ResponderStore.findByPerson(handle, person));
  }

  /**
   * Changes the shift. Whoever still has work and goes off is on LAST_JOB first; whoever has none
   * and is on LAST_JOB is off at once.
   *
   * @return the responder with the shift that now holds
   */
  public Optional<Responder> changeShift(ResponderId id, Shift wish) {
    return jdbi.inTransaction(
        handle -> {
          ResponderStore.lock(handle, id)
              .ifPresent(responder -> set(handle, id, wish, clock.instant()));
          return ResponderStore.find(handle, id);
        });
  }

  /** To be called in the transaction in which a responder's work ended. */
  public static void workEnded(Handle handle, ResponderId id, Instant now) {
    ResponderStore.lock(handle, id)
        .filter(responder -> responder.shiftState() == ShiftState.LAST_JOB)
        .ifPresent(responder -> ShiftStore.set(handle, id, Shift.of(ShiftState.OFF), now));
  }

  /** Ends the shifts and breaks whose time has come; returns how many. */
  public int endShifts() {
    return jdbi.inTransaction(
        handle -> {
          var now = clock.instant();
          var due = ShiftStore.listDue(handle, now, SHIFT_ENDS_AT_ONCE);
          due.forEach(id -> endShift(handle, id, now));
          return due.size() + endLastJobs(handle, now);
        });
  }

  /** Whose last job was ended by somebody else, as with a cancelled case. */
  private int endLastJobs(Handle handle, Instant now) {
    var over =
        ShiftStore.listOnLastJob(handle).stream().filter(id -> !isBusy.test(handle, id)).toList();
    over.forEach(id -> ShiftStore.set(handle, id, Shift.of(ShiftState.OFF), now));
    return over.size();
  }

  private void endShift(Handle handle, ResponderId id, Instant now) {
    var responder = ResponderStore.find(handle, id).orElseThrow();
    set(handle, id, Shift.of(responder.shiftState()).next(), now);
  }

  private void set(Handle handle, ResponderId id, Shift wish, Instant now) {
    boolean ending = wish.state() == ShiftState.OFF || wish.state() == ShiftState.LAST_JOB;
    var state =
        !ending ? wish.state() : isBusy.test(handle, id) ? ShiftState.LAST_JOB : ShiftState.OFF;
    ShiftStore.set(handle, id, new Shift(state, ending ? null : wish.until(), wish.reason()), now);
  }
}
