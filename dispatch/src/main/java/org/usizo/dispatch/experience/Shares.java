package org.usizo.dispatch.experience;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseRefusedException;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.Happening.ShareRevoked;
import org.usizo.dispatch.casefile.Happening.Shared;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.store.Digests;
import org.usizo.dispatch.store.Ids;

/**
 * Links for family and friends. A link's token is 128 random bits, of which only the hash is kept;
 * it ends an hour after the case is closed or cancelled, after a week at the latest, or when the
 * owner ends it.
 */
public final class Shares {

  private static final Duration LONGEST = Duration.ofDays(7);

  private final Jdbi jdbi;
  private final CaseDoor door;
  private final InstantSource clock;

  public Shares(Jdbi jdbi, CaseDoor door, InstantSource clock) {
    this.jdbi = jdbi;
    this.door = door;
    this.clock = clock;
  }

  /**
   * A fresh link.
   *
   * @param token the secret; it cannot be had again
   * @param expiresAt at the latest
   */
  public record Share(UUID id, String token, Instant expiresAt) {}

  /**
   * Makes a link to an open case.
   *
   * @throws CaseRefusedException when the case is over
   */
  public Share create(Viewer viewer, CaseId id) {
    return door.change(
        viewer,
        id,
        CaseDoor.OWNERS,
        Optional.empty(),
        change -> {
          CaseTransition.require(Deed.SHARE, change.current().status());
          var share = new Share(Ids.next(), Digests.newSecret(), change.now().plus(LONGEST));
          ShareStore.insert(change.handle(), id, share, change.actor(), change.now());
          change.record(new Shared(share.id(), share.expiresAt()));
          return share;
        });
  }

  /**
   * Ends a link. A repeat changes nothing.
   *
   * @throws CaseRefusedException when the case has no such link
   */
  public void revoke(Viewer viewer, CaseId id, UUID shareId) {
    door.run(
        viewer,
        id,
        CaseDoor.OWNERS,
        change -> {
          if (!ShareStore.exists(change.handle(), id, shareId)) {
            throw new CaseRefusedException(Reason.NO_SUCH_PART, "There is no such share");
          }
          if (ShareStore.revoke(change.handle(), shareId, change.now())) {
            change.record(new ShareRevoked(shareId));
          }
        });
  }

  /** What the holder of a token sees; empty when it is unknown, ended or expired. */
  public Optional<TrackView> find(String token) {
    return jdbi.withHandle(
        handle -> ShareStore.find(handle, Digests.sha256(token), clock.instant()));
  }

  /** The case a token leads to, for streams; empty as {@link #find} is. */
  public Optional<CaseId> findCase(String token) {
    return jdbi.withHandle(
        handle -> ShareStore.findCase(handle, Digests.sha256(token), clock.instant()));
  }
}
