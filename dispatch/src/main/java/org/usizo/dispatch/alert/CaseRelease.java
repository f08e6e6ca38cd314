package org.usizo.dispatch.alert;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.geo.PositionStatus;

/**
 * A case that waited for an agent waits no more once a further press proves who it is or where: the
 * sending policy is asked again with what is known now.
 */
final class CaseRelease {

  private static final Comparator<PositionStatus> TRUST =
      Comparator.comparing(
          List.of(
                  PositionStatus.IMPLAUSIBLE,
                  PositionStatus.MISSING,
                  PositionStatus.COARSE,
                  PositionStatus.STALE,
                  PositionStatus.PRECISE)
              ::indexOf);

  private final SendingPolicy sendings;

  CaseRelease(AlertSettings settings) {
    this.sendings = new SendingPolicy(settings);
  }

  void apply(CaseChange change, StoredPress press) {
    boolean verified = verify(change, press.presser().verified());
    var status = betterScene(change, press.position());
    sendIfGoodEnough(
        change,
        new SendingPolicy.Facts(
            change.current().kind(),
            change.current().priority(),
            verified,
            change.current().test(),
            press.hasCallBack(),
            status,
            press.flags(),
            SendingPolicy.Load.NONE));
  }

  /** A person proved that the case is theirs. */
  void applyVerified(CaseChange change) {
    verify(change, true);
    var scene = PressedCaseStore.findScene(change.handle(), change.caseId());
    sendIfGoodEnough(
        change,
        new SendingPolicy.Facts(
            change.current().kind(),
            change.current().priority(),
            true,
            change.current().test(),
            true,
            scene.map(PressedCaseStore.CurrentScene::positionStatus).orElse(PositionStatus.MISSING),
            Set.of(),
            SendingPolicy.Load.NONE));
  }

  private void sendIfGoodEnough(CaseChange change, SendingPolicy.Facts known) {
    if (!sendings.decide(known, change.now()).isAgentFirst(change.now())) {
      PressedCaseStore.release(change.handle(), change.caseId(), change.now());
    }
  }

  private static boolean verify(CaseChange change, boolean proven) {
    if (proven && PressedCaseStore.verify(change.handle(), change.caseId())) {
      change.record(new Happening.Verified());
    }
    return proven || change.current().verified();
  }

  /** Takes a position that can be trusted more, unless somebody pinned the scene. */
  private static PositionStatus betterScene(CaseChange change, PositionVerdict said) {
    var scene = PressedCaseStore.findScene(change.handle(), change.caseId()).orElseThrow();
    if (scene.pinned() || TRUST.compare(said.status(), scene.positionStatus()) <= 0) {
      return scene.pinned() ? PositionStatus.PRECISE : scene.positionStatus();
    }
    PressedCaseStore.moveScene(
        change.handle(),
        change.caseId(),
        AlertStore.NewScene.of(said),
        change.actor(),
        change.now());
    change.record(new Happening.SceneChanged(scene.version() + 1, said.status().name(), false));
    return said.status();
  }
}
