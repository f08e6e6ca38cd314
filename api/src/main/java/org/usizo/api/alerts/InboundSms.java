package org.usizo.api.alerts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.usizo.dispatch.alert.AlertFlag;
import org.usizo.dispatch.alert.PressContent;
import org.usizo.dispatch.alert.PressDetails;
import org.usizo.dispatch.alert.PressDetails.Contact;
import org.usizo.dispatch.alert.PressPosition;
import org.usizo.dispatch.alert.Trigger;
import org.usizo.dispatch.casefile.AlertKind;

/**
 * A text message that asks for help.
 *
 * @param from the sender's number as the gateway gives it
 * @param text what was written
 * @param id the gateway's name of the message, null when it gives none
 */
record InboundSms(String from, String text, String id) {

  private static final int LONGEST = 10_000;
  private static final Pattern MEDICAL =
      words("medical|medic|ambulance|doctor|paramedic|hurt|injured|bleeding|unconscious|heart");
  private static final Pattern ROAD =
      words("road|tow|towing|breakdown|flat|tyre|battery|fuel|locked|stuck");

  /** From whatever a gateway sends: Twilio's fields, Kannel's, or plain ones. */
  static InboundSms of(Scraps said) {
    return new InboundSms(
        said.find("from", "sender", "msisdn").orElse(null),
        said.find("body", "text", "message").orElse(""),
        said.find("messageSid", "id", "smsid").orElse(null));
  }

  /** The press it means; without a word we know its kind is unknown. */
  PressContent content() {
    var base = PressContent.of(kind(), position());
    var details = base.details();
    return new PressContent(
        base.kind(),
        Trigger.SMS,
        base.position(),
        base.positionIs(),
        null,
        null,
        Values.findText(text, LONGEST).orElse(null),
        List.of(),
        null,
        null,
        false,
        false,
        new PressDetails(
            new Contact(null, from == null ? null : Values.findText(from, 60).orElse(null)),
            null,
            details.patient(),
            details.people(),
            details.safety(),
            details.vehicle(),
            details.scene(),
            details.destination()));
  }

  /** A position that was sent but is damaged is flagged. */
  Set<AlertFlag> flags() {
    return AmlFix.isMeant(text) && AmlFix.find(text).isEmpty()
        ? EnumSet.of(AlertFlag.POSITION_UNREADABLE)
        : EnumSet.noneOf(AlertFlag.class);
  }

  /** Names this message when the gateway sends it again. */
  String key() {
    return id == null ? null : "text message of a gateway " + from + " " + id;
  }

  private AlertKind kind() {
    if (MEDICAL.matcher(text).find()) {
      return AlertKind.MEDICAL;
    }
    return ROAD.matcher(text).find() ? AlertKind.ROAD : null;
  }

  private PressPosition position() {
    return AmlFix.find(text).orElse(null);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?i)\\b(" + alternatives + ")\\b");
  }
}
