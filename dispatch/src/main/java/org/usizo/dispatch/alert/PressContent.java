package org.usizo.dispatch.alert;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.AlertKind;

/**
 * What a press says, as far as it could be read. Texts are clean: storable and of bounded length.
 *
 * @param kind null when it says none or none we know
 * @param position null when there is none at all
 * @param positionIs whose place that is
 * @param pressedAt by the device's clock, null when it did not say
 * @param queuedAt when the device gave up sending at first, null when it did not
 * @param needs codes of skills, as they came
 * @param language a BCP 47 tag, null when unknown
 * @param battery 0 to 1, null when unknown
 * @param silent answer without sound: somebody may be listening
 * @param test a drill: the whole way but never to a responder
 */
public record PressContent(
    AlertKind kind,
    Trigger trigger,
    PressPosition position,
    PositionIs positionIs,
    Instant pressedAt,
    Instant queuedAt,
    String note,
    List<String> needs,
    String language,
    Double battery,
    boolean silent,
    boolean test,
    PressDetails details) {

  /** Whose place a position is. */
  public enum PositionIs {
    INCIDENT,
    CALLER,
    UNKNOWN
  }

  /** Only the press: kind and place, nothing told. */
  public static PressContent of(AlertKind kind, PressPosition position) {
    return new PressContent(
        kind,
        Trigger.BUTTON,
        position,
        PositionIs.UNKNOWN,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        false,
        false,
        PressDetails.NONE);
  }

  /** The same, raised in another way. */
  public PressContent by(Trigger other) {
    return new PressContent(
        kind,
        other,
        position,
        positionIs,
        pressedAt,
        queuedAt,
        note,
        needs,
        language,
        battery,
        silent,
        test,
        details);
  }

  /** The same without anything that was told: what is stored when the rest cannot be. */
  PressContent bare() {
    return new PressContent(
        kind,
        trigger,
        position,
        positionIs,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        silent,
        test,
        PressDetails.NONE);
  }
}
