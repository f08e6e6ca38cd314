package org.usizo.dispatch.assignment;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonStore;
import org.usizo.dispatch.responder.ResponderId;

/** What crews see of what they are asked, and what those who steer see of crews. */
public final class Crews {

  private static final int MOST_ON_A_MAP = 20_000;

  private final Jdbi jdbi;
  private final Assignments assignments;

  Crews(Jdbi jdbi, Assignments assignments) {
    this.jdbi = jdbi;
    this.assignments = assignments;
  }

  /** What a responder is being asked now. That its device fetched them says they arrived. */
  public List<OfferSheet> listOffers(ResponderId responder) {
    var open = assignments.listOpenOffers(responder);
    open.stream()
        .filter(offer -> !offer.isDelivered())
        .forEach(offer -> assignments.offerDelivered(offer.id()));
    return open.isEmpty()
        ? List.of()
        : jdbi.withHandle(handle -> OfferSheetStore.list(handle, open));
  }

  /**
   * One offer, whatever became of it. Its own crew has seen it by that.
   *
   * @throws WorkNotFoundException when it is not this viewer's to see
   */
  public OfferSheet getOffer(OfferId id, Viewer viewer) {
    var offer = assignments.getVisible(id, viewer);
    var own = jdbi.withHandle(h -> CrewAccess.findCrew(h, viewer, offer.responderId()));
    if (own.isPresent() && offer.seenAt() == null) {
      assignments.offerSeen(id);
    }
    return jdbi.withHandle(handle -> OfferSheetStore.list(handle, List.of(offer))).getFirst();
  }

  /** Everybody this viewer may see on the map. */
  public List<FleetMember> listFleet(Viewer viewer) {
    return jdbi.withHandle(handle -> FleetStore.list(handle, viewer, MOST_ON_A_MAP));
  }

  /** The organisation a partner dispatcher works for. */
  public OrganisationId getOrganisation(Viewer viewer) {
    return jdbi.withHandle(handle -> PersonStore.getOrganisation(handle, viewer.person()));
  }

  /** Whether an event is about this very responder: its offers, its assignments. */
  public static boolean isAbout(Happening happening, ResponderId responder) {
    return switch (happening) {
      case Happening.OfferMade e -> e.responderId().equals(responder);
      case Happening.OfferExpired e -> e.responderId().equals(responder);
      case Happening.OfferWithdrawn e -> e.responderId().equals(responder);
      case Happening.OfferDeclined e -> e.responderId().equals(responder);
      case Happening.Assigned e -> e.responderId().equals(responder);
      case Happening.AssignmentMoved e -> e.responderId().equals(responder);
      case Happening.Distress e -> e.responderId().equals(responder);
      default -> false;
    };
  }
}
