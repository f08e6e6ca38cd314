package org.usizo.dispatch.care;

import java.util.Optional;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseTransition;
import org.usizo.dispatch.casefile.Deed;
import org.usizo.dispatch.casefile.DetailsView;
import org.usizo.dispatch.casefile.Happening.DetailsChanged;
import org.usizo.dispatch.casefile.Happening.PriorityChanged;
import org.usizo.dispatch.casefile.Happening.Verified;
import org.usizo.dispatch.casefile.Viewer;

/** What an agent finds out by asking: how grave it is, whether it is real, who and what. */
public final class Triage {

  private final CaseDoor door;

  public Triage(CaseDoor door) {
    this.door = door;
  }

  /**
   * What an agent found out; null leaves what was known.
   *
   * @param priority 1 (gravest) to 5; lowering it stands on the timeline with its author
   * @param verified true: a person looked, help is sent now
   * @param cancellationRequested false: help is still wanted
   * @param triage the answers, as the agent's page writes them
   */
  public record Findings(
      Integer priority,
      String reason,
      Boolean verified,
      Boolean cancellationRequested,
      String triage,
      String language,
      String forWhom,
      DetailsView.Contact contact,
      DetailsView.Patient patient,
      DetailsView.People people,
      DetailsView.Safety safety,
      DetailsView.Vehicle vehicle) {

    boolean hasDetails() {
      return triage != null
          || language != null
          || forWhom != null
          || contact != null
          || patient != null
          || people != null
          || safety != null
          || vehicle != null;
    }
  }

  /**
   * Takes findings into the case.
   *
   * @param version the version the agent has seen; empty when any will do
   * @throws org.usizo.dispatch.casefile.CaseRefusedException when the case is over, the version
   *     older, or a value makes no sense
   */
  public void apply(Viewer viewer, CaseId id, Optional<Integer> version, Findings findings) {
    FindingChecks.require(findings);
    door.run(viewer, id, CaseDoor.STAFF, version, change -> apply(change, findings));
  }

  private static void apply(CaseChange change, Findings findings) {
    CaseTransition.require(Deed.TRIAGE, change.current().status());
    applyPriority(change, findings);
    applyVerified(change, findings);
    if (Boolean.FALSE.equals(findings.cancellationRequested())) {
      Cancellation.decline(change);
    }
    if (findings.hasDetails()) {
      TriageStore.update(change.handle(), change.caseId(), findings);
      if (findings.language() != null) {
        CareStore.setLanguage(change.handle(), change.caseId(), findings.language());
      }
      change.record(new DetailsChanged());
    }
  }

  private static void applyPriority(CaseChange change, Findings findings) {
    int before = change.current().priority();
    if (findings.priority() != null && findings.priority() != before) {
      CareStore.setPriority(change.handle(), change.caseId(), findings.priority());
      change.record(
          new PriorityChanged(
              before, findings.priority(), Words.wordOrNull("reason", findings.reason())));
    }
  }

  private static void applyVerified(CaseChange change, Findings findings) {
    boolean waits = !change.current().verified() || change.current().agentFirstUntil() != null;
    if (Boolean.TRUE.equals(findings.verified()) && waits) {
      CareStore.setVerified(change.handle(), change.caseId());
      WorkStore.dispatchNow(change.handle(), change.caseId(), change.now());
      change.record(new Verified());
    }
  }
}
