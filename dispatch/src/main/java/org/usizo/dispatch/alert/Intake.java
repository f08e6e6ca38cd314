package org.usizo.dispatch.alert;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.Case;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStore;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.PersonId;

/**
 * Takes presses in: stored before acknowledged, never refused. One transaction stores alert, case,
 * scene, task, first events and outbox; nothing slow stands in it.
 */
public final class Intake {

  private static final int ATTEMPTS = 5;

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final CaseChanges changes;
  private final AlertSettings settings;
  private final PressJudge judge;
  private final CaseOpening opening;
  private final CasePressing pressing;
  private final CaseAdoption adoption;
  private final CaseFollowing following;
  private final ReceiptStore receipts;

  public Intake(Jdbi jdbi, InstantSource clock, CaseChanges changes, AlertSettings settings) {
    var keys = new CaseKeys(jdbi);
    this.jdbi = jdbi;
    this.clock = clock;
    this.changes = changes;
    this.settings = settings;
    this.judge = new PressJudge(settings);
    this.opening = new CaseOpening(settings, keys);
    this.pressing = new CasePressing(changes, settings, keys);
    this.adoption = new CaseAdoption(jdbi, clock, changes, settings);
    this.following = new CaseFollowing(changes);
    this.receipts = new ReceiptStore(keys);
  }

  /**
   * Stores a press, or recognises it, and says what happens next. Once this returns the press
   * survives everything the database survives.
   *
   * @throws JdbiException only when the database is not there: press again
   */
  public Receipt receive(Press press) {
    Receipt receipt = receiveOnce(press);
    changes.announce();
    return receipt;
  }

  /** Gives a guest's case to the person who signed in later. */
  public Adoption adopt(String caseKey, PersonId person) {
    return adoption.adopt(caseKey, person);
  }

  /**
   * The person whose devices are told about a case, for a device that is to be told as well.
   *
   * @return empty when a guest asks and the case has become a signed-in person's
   * @throws org.usizo.dispatch.casefile.CaseNotFoundException unless the viewer owns the case or
   *     holds its key
   */
  public Optional<PersonId> follow(Viewer viewer, CaseId caseId, String installationId) {
    return following.follow(viewer, caseId, installationId);
  }

  private Receipt receiveOnce(Press press) {
    var trying = press;
    for (int attempt = 1; ; attempt++) {
      try {
        return store(trying, attempt);
      } catch (JdbiException fault) {
        boolean clash = IntakeFaults.isClash(fault);
        if (attempt == ATTEMPTS || !clash && !IntakeFaults.isAboutContent(fault)) {
          throw fault;
        }
        trying = clash ? trying : press.bare();
      }
    }
  }

  private Receipt store(Press press, int attempt) {
    var judged = judge.judge(press, clock.instant());
    return jdbi.inTransaction(
        handle -> {
          PressLocks.take(handle, judged);
          return decide(handle, look(handle, judged, attempt));
        });
  }

  private StoredPress look(Handle handle, JudgedPress judged, int attempt) {
    var around = PressSurroundings.get(handle, judged);
    var presser = Presser.of(handle, judged, around);
    var position = locate(judged, around);
    var flags = EnumSet.noneOf(AlertFlag.class);
    flags.addAll(judged.flags());
    flags.addAll(position.flags());
    if (!presser.verified()) {
      flags.add(AlertFlag.IDENTITY_UNVERIFIED);
      if (judged.panicKeyHash() != null) {
        flags.add(AlertFlag.CREDENTIALS_REFUSED);
      }
      if (isFlood(around)) {
        flags.add(AlertFlag.FLOOD);
      }
    }
    return new StoredPress(judged, around, presser, position, flags, attempt);
  }

  private static PositionVerdict locate(JudgedPress judged, PressSurroundings around) {
    var said = judged.position();
    return said.status().hasPlace() || judged.isForOther() || around.lastFix() == null
        ? said
        : said.standIn(around.lastFix());
  }

  private boolean isFlood(PressSurroundings around) {
    return around.fromSource() >= settings.floodFromSource()
        || around.fromAddress() >= settings.floodFromAddress();
  }

  private Receipt decide(Handle handle, StoredPress press) {
    var judged = press.judged();
    var earlier = press.around().listEarlierAlerts();
    return switch (KeyPolicy.decide(earlier, judged.kind(), judged.place(), digest(judged))) {
      case KeyPolicy.Decision.Replay(var alert) -> receipt(handle, press, alert.id(), true);
      case KeyPolicy.Decision.Update(var alert) -> update(handle, press, alert);
      case KeyPolicy.Decision.Apart(var linked, var variant) ->
          receipt(
              handle,
              press,
              opening.open(
                  handle,
                  press,
                  linked.stream().map(EarlierAlert::caseId).distinct().toList(),
                  variant),
              false);
      case KeyPolicy.Decision.Fresh() -> receipt(handle, press, joinOrOpen(handle, press), false);
    };
  }

  private Receipt update(Handle handle, StoredPress press, EarlierAlert alert) {
    CaseStore.lock(handle, alert.caseId())
        .ifPresent(current -> pressing.update(handle, press, current, alert.id()));
    return receipt(handle, press, alert.id(), true);
  }

  private AlertId joinOrOpen(Handle handle, StoredPress press) {
    return findCaseToJoin(handle, press)
        .map(current -> pressing.join(handle, press, current))
        .orElseGet(() -> opening.open(handle, press, List.<CaseId>of(), 0));
  }

  /** The case may have ended between the look and the lock. */
  private static Optional<Case> findCaseToJoin(Handle handle, StoredPress press) {
    var judged = press.judged();
    return JoinPolicy.choose(
            press.around().listOwnCases(),
            judged.kind(),
            judged.content().test(),
            judged.place(),
            judged.receivedAt())
        .flatMap(own -> CaseStore.lock(handle, own.id()))
        .filter(current -> current.status().isOpen());
  }

  private Receipt receipt(Handle handle, StoredPress press, AlertId id, boolean replayed) {
    return receipts.get(handle, id, replayed, press.judged().receivedAt());
  }

  private static String digest(JudgedPress judged) {
    return HexFormat.of().formatHex(judged.bodyDigest());
  }
}
