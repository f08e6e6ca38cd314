package org.usizo.dispatch.alert;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.geo.PositionStatus;

/** A press about to be stored. */
public record NewAlert(
    AlertId id,
    OrganisationId organisationId,
    CaseId caseId,
    AlertKind kind,
    Trigger trigger,
    Instant receivedAt,
    Instant pressedAt,
    Instant queuedAt,
    boolean verified,
    boolean test,
    boolean joined,
    List<String> flags,
    PositionStatus positionStatus,
    PersonId reporterId,
    byte[] installationHash,
    byte[] sourceHash,
    byte[] addressHash,
    byte[] keyDigest,
    int keyVariant,
    byte[] caseKeyHash) {

  /** The press as a row of its case. */
  static NewAlert of(
      AlertId id,
      StoredPress press,
      CaseId caseId,
      boolean joined,
      int keyVariant,
      byte[] keyHash) {
    var judged = press.judged();
    var content = judged.content();
    return new NewAlert(
        id,
        press.around().organisationId(),
        caseId,
        judged.kind(),
        content.trigger(),
        judged.receivedAt(),
        PressClock.storable(content.pressedAt()),
        PressClock.storable(content.queuedAt()),
        press.presser().verified(),
        content.test(),
        joined,
        press.flagNames(),
        press.position().status(),
        press.presser().person(),
        judged.installationHash(),
        judged.sourceHash(),
        judged.identity().addressHash(),
        judged.keyDigest(),
        keyVariant,
        keyHash);
  }
}
