package org.usizo.dispatch.casefile;

import java.util.Set;
import org.usizo.dispatch.casefile.Happening.AgentAssigned;
import org.usizo.dispatch.casefile.Happening.AlertReceived;
import org.usizo.dispatch.casefile.Happening.Assigned;
import org.usizo.dispatch.casefile.Happening.AssignmentMoved;
import org.usizo.dispatch.casefile.Happening.CancellationRequested;
import org.usizo.dispatch.casefile.Happening.Cancelled;
import org.usizo.dispatch.casefile.Happening.Claimed;
import org.usizo.dispatch.casefile.Happening.Closed;
import org.usizo.dispatch.casefile.Happening.Delayed;
import org.usizo.dispatch.casefile.Happening.DestinationSet;
import org.usizo.dispatch.casefile.Happening.DetailsChanged;
import org.usizo.dispatch.casefile.Happening.HandedOver;
import org.usizo.dispatch.casefile.Happening.HandoverConfirmed;
import org.usizo.dispatch.casefile.Happening.Held;
import org.usizo.dispatch.casefile.Happening.HoldEnded;
import org.usizo.dispatch.casefile.Happening.MessageSent;
import org.usizo.dispatch.casefile.Happening.Near;
import org.usizo.dispatch.casefile.Happening.PriorityChanged;
import org.usizo.dispatch.casefile.Happening.Recovered;
import org.usizo.dispatch.casefile.Happening.Reopened;
import org.usizo.dispatch.casefile.Happening.Resolved;
import org.usizo.dispatch.casefile.Happening.SceneChanged;
import org.usizo.dispatch.casefile.Happening.SearchStarted;
import org.usizo.dispatch.casefile.Happening.ShareRevoked;
import org.usizo.dispatch.casefile.Happening.Shared;
import org.usizo.dispatch.casefile.Happening.StatusChanged;
import org.usizo.dispatch.casefile.Happening.StillSearching;
import org.usizo.dispatch.casefile.Happening.SurveyAnswered;
import org.usizo.dispatch.casefile.Happening.TaskCancelled;
import org.usizo.dispatch.casefile.Happening.TaskOpened;

/** How much of a case a role sees. The one place that decides it, for documents and timelines. */
public enum Eyes {
  /** Whoever needs the help: everything that concerns them, nothing about who was asked in vain. */
  OWNER,
  /** Whoever drives there: what the work needs. */
  CREW,
  /** Agents and managers: everything. */
  STAFF;

  private static final Set<Class<? extends Happening>> FOR_CREW =
      Set.of(
          StatusChanged.class,
          PriorityChanged.class,
          SceneChanged.class,
          DestinationSet.class,
          DetailsChanged.class,
          TaskOpened.class,
          TaskCancelled.class,
          Assigned.class,
          AssignmentMoved.class,
          MessageSent.class,
          Held.class,
          HoldEnded.class,
          HandedOver.class,
          HandoverConfirmed.class,
          CancellationRequested.class,
          Cancelled.class,
          Resolved.class,
          Closed.class,
          Reopened.class);

  private static final Set<Class<? extends Happening>> FOR_OWNER_BESIDES =
      Set.of(
          AlertReceived.class,
          Happening.AlertJoined.class,
          Happening.AlertUpdated.class,
          Happening.Verified.class,
          Happening.Adopted.class,
          SearchStarted.class,
          StillSearching.class,
          Delayed.class,
          Recovered.class,
          Near.class,
          AgentAssigned.class,
          Claimed.class,
          Shared.class,
          ShareRevoked.class,
          SurveyAnswered.class);

  /** The eyes of a role. */
  public static Eyes of(Actor.Role role) {
    return switch (role) {
      case AGENT, MANAGER, OPERATOR, SYSTEM -> STAFF;
      case RESPONDER, PARTNER, SERVICE -> CREW;
      case CUSTOMER, GUEST -> OWNER;
    };
  }

  /** Whether such a line stands on the timeline these eyes see. */
  public boolean see(Happening happening) {
    return switch (this) {
      case STAFF -> true;
      case CREW -> FOR_CREW.contains(happening.getClass());
      case OWNER ->
          FOR_CREW.contains(happening.getClass())
              || FOR_OWNER_BESIDES.contains(happening.getClass());
    };
  }

  /** Whether the words beside a line and the person behind it are for these eyes. */
  public boolean areStaff() {
    return this == STAFF;
  }

  /** Whether looking at medical data must leave a trace: nobody audits people about themselves. */
  boolean areAudited() {
    return this != OWNER;
  }

  DetailsView see(DetailsView details) {
    return this == CREW ? details.forCrew() : details;
  }
}
