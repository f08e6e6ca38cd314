package org.usizo.dispatch.alert;

import java.time.Instant;
import java.util.Set;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.Place;

/**
 * A press with everything that can be said about it without the database.
 *
 * @param kind MEDICAL when the press named none we know
 * @param phone to call back, E.164, null when there is none that can be dialled
 * @param keyDigest names this press by its idempotency key and its scope, null without a usable key
 * @param panicKeyHash null without a panic key
 * @param installationHash null without a sound installation id
 * @param sourceHash of installation or phone, null without both
 */
record JudgedPress(
    Press press,
    Instant receivedAt,
    AlertKind kind,
    PositionVerdict position,
    Set<AlertFlag> flags,
    String phone,
    byte[] keyDigest,
    byte[] panicKeyHash,
    byte[] installationHash,
    byte[] sourceHash,
    byte[] bodyDigest) {

  PressContent content() {
    return press.content();
  }

  PressDetails details() {
    return press.content().details();
  }

  PressIdentity identity() {
    return press.identity();
  }

  Place place() {
    return position.place();
  }

  boolean hasCallBack() {
    return phone != null || installationHash != null;
  }

  boolean isForOther() {
    return details().forWhom() == PressDetails.ForWhom.OTHER;
  }
}
