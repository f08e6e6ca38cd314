package org.usizo.dispatch.alert;

import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.SceneStore;
import org.usizo.dispatch.casefile.SceneStore.Scene;

/**
 * What a further press says in words about where help must go: whoever has no position tells the
 * road after the press. What an agent wrote or pinned is only completed, never replaced.
 */
final class SceneTelling {

  private SceneTelling() {}

  static void learn(CaseChange change, PressDetails.SceneWords told) {
    SceneStore.findCurrent(change.handle(), change.caseId())
        .filter(before -> !merge(before, told).equals(words(before)))
        .ifPresent(before -> store(change, before, merge(before, told)));
  }

  private static void store(CaseChange change, Scene before, PressDetails.SceneWords words) {
    SceneStore.insert(
        change.handle(),
        new Scene(
            before.caseId(),
            before.version() + 1,
            before.place(),
            before.accuracyMetres(),
            before.positionStatus(),
            before.fixedAt(),
            before.plusCode(),
            words.text(),
            words.road(),
            words.direction(),
            words.access(),
            before.pinned(),
            change.actor().role(),
            change.actor().id(),
            change.now()));
    change.record(
        new Happening.SceneChanged(
            before.version() + 1, before.positionStatus().name(), before.pinned()),
        words.text());
  }

  private static PressDetails.SceneWords merge(Scene before, PressDetails.SceneWords told) {
    var known = words(before);
    return isSettled(before) ? fill(known, told) : fill(told, known);
  }

  private static boolean isSettled(Scene scene) {
    return scene.pinned()
        || scene.authorRole() == Actor.Role.AGENT
        || scene.authorRole() == Actor.Role.MANAGER;
  }

  private static PressDetails.SceneWords words(Scene scene) {
    return new PressDetails.SceneWords(
        scene.text(), scene.road(), scene.direction(), scene.access());
  }

  private static PressDetails.SceneWords fill(
      PressDetails.SceneWords first, PressDetails.SceneWords second) {
    return new PressDetails.SceneWords(
        first(first.text(), second.text()),
        first(first.road(), second.road()),
        first(first.direction(), second.direction()),
        first(first.access(), second.access()));
  }

  private static String first(String one, String other) {
    return one == null ? other : one;
  }
}
