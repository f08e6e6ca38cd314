package org.usizo.dispatch.alert;

import org.usizo.dispatch.geo.Place;

/**
 * What somebody told us beside the press itself. Every part may be unknown: null.
 *
 * @param forWhom ME or OTHER
 * @param vehicle the vehicle in trouble
 * @param scene where help must go, in words
 * @param destination where vehicle or patient should be brought
 */
public record PressDetails(
    Contact contact,
    ForWhom forWhom,
    Patient patient,
    People people,
    Safety safety,
    Vehicle vehicle,
    SceneWords scene,
    Destination destination) {

  /** Nothing was told. */
  public static final PressDetails NONE =
      new PressDetails(
          new Contact(null, null),
          null,
          new Patient(null, null, null, null),
          new People(null, null, null),
          Safety.UNANSWERED,
          new Vehicle(null, null, null, null, null, null, null),
          new SceneWords(null, null, null, null),
          new Destination(null, null));

  /** Who needs help, seen from who pressed. */
  public enum ForWhom {
    ME,
    OTHER
  }

  /** How to call back. */
  public record Contact(String name, String phone) {}

  /** Who needs help, when it is not who pressed. */
  public record Patient(String name, String ageBand, String phone, String relation) {}

  /** Who is there. */
  public record People(Integer adults, Integer children, Boolean wheelchair) {}

  /** Answers about danger; null: not answered. */
  public record Safety(Boolean inLane, Boolean fire, Boolean injured, Boolean alone) {
    public static final Safety UNANSWERED = new Safety(null, null, null, null);
  }

  public record Vehicle(
      String make,
      String model,
      String colour,
      String plate,
      String drive,
      Boolean ev,
      Boolean trailer) {}

  public record SceneWords(String text, String road, String direction, String access) {}

  public record Destination(Place place, String text) {}
}
