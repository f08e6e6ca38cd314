package org.usizo.dispatch.area;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.responder.AreaId;

/** Where we serve. A press is sorted into the highest ranking area that covers it. */
public final class Areas {

  private final Jdbi jdbi;
  private final InstantSource clock;

  public Areas(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Those in service, highest rank first. */
  public List<ServiceArea> list() {
    return jdbi.withHandle(AreaStore::list);
  }

  /** An area in service. */
  public Optional<ServiceArea> find(AreaId id) {
    return jdbi.withHandle(handle -> AreaStore.find(handle, id));
  }

  /**
   * Takes an area into service: presses fall into it from now on.
   *
   * @throws BoundaryRefusedException when its boundary crosses itself or is empty
   */
  public ServiceArea create(AreaProfile profile) {
    return jdbi.inTransaction(
        handle -> {
          checkBoundary(handle, profile);
          var id = AreaId.next();
          AreaStore.insert(handle, id, profile, clock.instant());
          AreaStore.putParts(handle, id, profile);
          return AreaStore.find(handle, id).orElseThrow();
        });
  }

  /**
   * Replaces all that is stated about an area; its cases stay with it.
   *
   * @return empty when there is no such area in service
   * @throws BoundaryRefusedException when its boundary crosses itself or is empty
   */
  public Optional<ServiceArea> replace(AreaId id, AreaProfile profile) {
    return jdbi.inTransaction(
        handle -> {
          checkBoundary(handle, profile);
          if (AreaStore.update(handle, id, profile)) {
            AreaStore.putParts(handle, id, profile);
          }
          return AreaStore.find(handle, id);
        });
  }

  /**
   * Takes an area out of service: no new press falls into it, its cases are worked to their end.
   *
   * @return false when there is no such area in service
   * @throws LastAreaException when no other would be left
   */
  public boolean retire(AreaId id) {
    return jdbi.inTransaction(
        handle -> {
          var inService = AreaStore.lockInService(handle);
          if (!inService.contains(id)) {
            return false;
          }
          if (inService.size() == 1) {
            throw new LastAreaException();
          }
          AreaStore.retire(handle, id, clock.instant());
          return true;
        });
  }

  private static void checkBoundary(Handle handle, AreaProfile profile) {
    if (profile.boundary() != null) {
      AreaStore.findFault(handle, profile.boundary())
          .ifPresent(
              fault -> {
                throw new BoundaryRefusedException(fault);
              });
    }
  }
}
