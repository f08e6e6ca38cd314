package org.usizo.dispatch.care;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.Happening.DestinationSet;
import org.usizo.dispatch.casefile.Happening.SceneChanged;
import org.usizo.dispatch.casefile.SceneStore;
import org.usizo.dispatch.casefile.SceneStore.Scene;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.geo.PositionStatus;

/** Where help must go, and where the reporter's device is: two things on purpose. */
public final class Scenes {

  private static final int MOST_POSITIONS = 500;

  private final CaseDoor door;

  public Scenes(CaseDoor door) {
    this.door = door;
  }

  /**
   * What somebody says about the scene; null leaves what was known.
   *
   * @param position setting one pins the scene: no device moves it any more
   */
  public record SceneChange(
      Position position, String text, String road, String direction, String access) {}

  /**
   * A new version of the scene. A change that changes nothing makes none.
   *
   * @param version the case's version the author has seen; empty when any will do
   * @return the version of the scene that holds now
   * @throws org.usizo.dispatch.casefile.CaseRefusedException when the case is over
   */
  public int change(Viewer viewer, CaseId id, Optional<Integer> version, SceneChange wanted) {
    return door.change(
        viewer,
        id,
        CaseDoor.OWNERS_AND_STAFF,
        version,
        change -> {
          CaseTransition.require(Deed.CHANGE_SCENE, change.current().status());
          var before = getCurrent(change);
          var after = merge(change, before, wanted);
          return isSame(before, after) ? before.version() : store(change, after);
        });
  }

  /**
   * Where the reporter's device was; older, doubled and future fixes are taken as they can be.
   *
   * @throws org.usizo.dispatch.casefile.CaseRefusedException when the case is over: nothing is
   *     stored then
   */
  public void addPositions(Viewer viewer, CaseId id, List<Position> positions) {
    if (positions.isEmpty() || positions.size() > MOST_POSITIONS) {
      throw Words.refuse("1 to %d positions at once".formatted(MOST_POSITIONS));
    }
    door.run(
        viewer,
        id,
        CaseDoor.OWNERS,
        change -> {
          CaseTransition.require(Deed.SEND_POSITION, change.current().status());
          CasePositionStore.insert(change.handle(), id, positions, change.now());
          positions.stream()
              .max(Comparator.comparing(position -> fixedAt(position, change.now())))
              .ifPresent(newest -> follow(change, newest));
        });
  }

  /**
   * Where patient or vehicle are to be brought.
   *
   * @param place null when only words are known
   * @param text null when only the place is known
   */
  public void setDestination(
      Viewer viewer, CaseId id, Optional<Integer> version, Place place, String text) {
    var words = Words.wordOrNull("text", text);
    if (place == null && words == null) {
      throw Words.refuse("A destination needs a position or a text");
    }
    door.run(
        viewer,
        id,
        CaseDoor.STAFF,
        version,
        change -> {
          CaseTransition.require(Deed.TRIAGE, change.current().status());
          TriageStore.setDestination(change.handle(), id, place, words);
          change.record(new DestinationSet());
        });
  }

  private static void follow(CaseChange change, Position newest) {
    var scene = getCurrent(change);
    boolean promised = CasePositionStore.isPromised(change.handle(), change.caseId());
    boolean device = CasePositionStore.isDeviceAtScene(change.handle(), change.caseId());
    if (ScenePolicy.isFollowing(scene, newest, promised, device)) {
      store(change, moved(change, scene, newest, false));
    }
  }

  private static int store(CaseChange change, Scene after) {
    var before = getCurrent(change);
    SceneStore.insert(change.handle(), after);
    change.record(
        new SceneChanged(after.version(), after.positionStatus().name(), after.pinned()),
        after.text());
    if (before.place() == null && after.place() != null) {
      WorkStore.dispatchNow(change.handle(), change.caseId(), change.now());
    }
    return after.version();
  }

  private static Scene getCurrent(CaseChange change) {
    return SceneStore.findCurrent(change.handle(), change.caseId())
        .orElseGet(() -> nowhere(change.caseId()));
  }

  private static Scene nowhere(CaseId id) {
    return new Scene(
        id,
        0,
        null,
        null,
        PositionStatus.MISSING,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null);
  }

  private static Scene merge(CaseChange change, Scene before, SceneChange wanted) {
    var placed =
        wanted.position() == null ? before : moved(change, before, wanted.position(), true);
    return new Scene(
        placed.caseId(),
        before.version() + 1,
        placed.place(),
        placed.accuracyMetres(),
        placed.positionStatus(),
        placed.fixedAt(),
        placed.plusCode(),
        Words.findText("text", wanted.text()).orElse(before.text()),
        wordOr("road", wanted.road(), before.road()),
        wordOr("direction", wanted.direction(), before.direction()),
        wordOr("access", wanted.access(), before.access()),
        placed.pinned(),
        change.actor().role(),
        change.actor().id(),
        change.now());
  }

  private static Scene moved(CaseChange change, Scene before, Position to, boolean pinned) {
    return new Scene(
        change.caseId(),
        before.version() + 1,
        to.place(),
        to.accuracyMetres(),
        pinned ? PositionStatus.PRECISE : ScenePolicy.status(to),
        to.fixedAt(),
        to.place().plusCode(),
        before.text(),
        before.road(),
        before.direction(),
        before.access(),
        before.pinned() || pinned,
        change.actor().role(),
        change.actor().id(),
        change.now());
  }

  private static boolean isSame(Scene before, Scene after) {
    return Objects.equals(before.place(), after.place())
        && Objects.equals(before.text(), after.text())
        && Objects.equals(before.road(), after.road())
        && Objects.equals(before.direction(), after.direction())
        && Objects.equals(before.access(), after.access())
        && before.pinned() == after.pinned();
  }

  private static String wordOr(String field, String wanted, String before) {
    var word = Words.wordOrNull(field, wanted);
    return word == null ? before : word;
  }

  private static Instant fixedAt(Position position, Instant now) {
    return position.fixedAt() == null || position.fixedAt().isAfter(now) ? now : position.fixedAt();
  }
}
