package org.usizo.dispatch.agent;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.customer.PersonId;

/** Who works here as agent or manager, as operators keep it. */
public final class Staff {

  private final Jdbi jdbi;
  private final InstantSource clock;

  public Staff(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** All who work here, by name. */
  public List<StaffMember> list() {
    return jdbi.withHandle(StaffStore::list);
  }

  /** One who works here. */
  public Optional<StaffMember> find(PersonId person) {
    return jdbi.withHandle(handle -> StaffStore.find(handle, person));
  }

  /**
   * States all there is about a person: a new one, one who was only met at the door, or one who had
   * left.
   *
   * @throws UnknownAreaException when an area is not in service
   */
  public StaffMember put(PersonId person, AgentProfile profile) {
    return jdbi.inTransaction(
        handle -> {
          if (profile.areaIds() != null) {
            StaffStore.findUnknownArea(handle, profile.areaIds())
                .ifPresent(
                    area -> {
                      throw new UnknownAreaException(area);
                    });
          }
          StaffStore.put(handle, person, profile, clock.instant());
          return StaffStore.find(handle, person).orElseThrow();
        });
  }

  /**
   * This person no longer works here: sees no case and is given none.
   *
   * @return how many open cases this person still has; with any, nothing was changed. Empty: no
   *     such agent or manager
   */
  public Optional<Integer> retire(PersonId person) {
    return jdbi.inTransaction(
        handle -> {
          if (!StaffStore.lock(handle, person)) {
            return Optional.empty();
          }
          int open = StaffStore.countOpenCases(handle, person);
          if (open == 0) {
            StaffStore.retire(handle, person, clock.instant());
          }
          return Optional.of(open);
        });
  }
}
