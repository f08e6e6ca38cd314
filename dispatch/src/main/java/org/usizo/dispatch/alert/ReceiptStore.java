package org.usizo.dispatch.alert;

import com.google.gson.Gson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.dispatch.alert.Receipt.EmergencyNumber;
import org.usizo.dispatch.alert.Receipt.WaitEstimate;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.geo.PositionStatus;

/** Reads the receipt of a stored alert, as true now as when it was new. */
final class ReceiptStore {

  private static final Gson GSON = new Gson();
  private static final String SQL =
      ClasspathSqlLocator.create().getResource("db/queries/receipt.sql");

  private final CaseKeys keys;

  ReceiptStore(CaseKeys keys) {
    this.keys = keys;
  }

  /** A row of {@code receipt.sql}. */
  public record Row(
      AlertId alertId,
      CaseId caseId,
      String reference,
      AlertKind kind,
      CaseStatus status,
      int priority,
      Instant receivedAt,
      boolean verified,
      boolean test,
      boolean joined,
      PositionStatus positionStatus,
      List<String> flags,
      Instant nextUpdateAt,
      PersonId reporterId,
      String language,
      Instant agentFirstUntil,
      Instant agentDueAt,
      PositionStatus sceneStatus,
      Instant dispatchAt,
      Integer p50Seconds,
      Integer p90Seconds,
      String reason,
      List<UUID> linked,
      String numbers) {

    private boolean isAgentFirst(Instant now) {
      return agentFirstUntil != null && agentFirstUntil.isAfter(now)
          || dispatchAt == null && status == CaseStatus.RECEIVED;
    }

    private NextStep nextStep(Instant now) {
      var place = sceneStatus == null ? positionStatus : sceneStatus;
      return NextStep.of(status, test, place, isAgentFirst(now));
    }
  }

  Receipt get(Handle handle, AlertId alertId, boolean replayed, Instant now) {
    var row = handle.createQuery(SQL).bind("alertId", alertId).mapTo(Row.class).one();
    var step = row.nextStep(now);
    return new Receipt(
        row.alertId,
        row.caseId,
        row.reference,
        row.kind,
        row.status,
        row.priority,
        row.receivedAt,
        row.verified,
        row.test,
        row.joined,
        linked(row),
        row.positionStatus,
        row.flags,
        keys.keyOf(alertId),
        wait(row, step),
        row.nextUpdateAt,
        step,
        nextStepBy(row, step),
        numbers(row),
        replayed,
        row.reporterId,
        row.language);
  }

  private static WaitEstimate wait(Row row, NextStep step) {
    if (step == NextStep.AGENT_LOCATES) {
      return new WaitEstimate(null, null, "NO_POSITION");
    }
    if (step == NextStep.AGENT_LOOKS) {
      return new WaitEstimate(null, null, "AGENT_FIRST");
    }
    return row.p50Seconds == null
        ? new WaitEstimate(null, null, row.reason == null ? "NO_RESPONDER" : row.reason)
        : new WaitEstimate(row.p50Seconds, row.p90Seconds, null);
  }

  private static Instant nextStepBy(Row row, NextStep step) {
    return switch (step) {
      case AGENT_LOOKS, AGENT_LOCATES ->
          row.agentFirstUntil == null ? row.agentDueAt : row.agentFirstUntil;
      case OVER, DRILL -> null;
      case SEARCHING, HELP_ASSIGNED, ON_HOLD -> row.nextUpdateAt;
    };
  }

  private static List<CaseId> linked(Row row) {
    return row.linked == null ? List.of() : row.linked.stream().map(CaseId::new).toList();
  }

  private static List<EmergencyNumber> numbers(Row row) {
    return row.numbers == null
        ? List.of()
        : List.of(GSON.fromJson(row.numbers, EmergencyNumber[].class));
  }
}
