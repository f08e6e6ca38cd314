package org.usizo.api.responders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.alert.Press;
import org.usizo.dispatch.alert.PressBody;
import org.usizo.dispatch.alert.PressContent;
import org.usizo.dispatch.alert.PressIdentity;
import org.usizo.dispatch.alert.PressPosition;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.responder.ResponderId;

/**
 * A responder in danger: on the case it works on, or, when it works on none, on a MEDICAL case that
 * is opened for it.
 */
@ApplicationScoped
public class DistressCalls {

  /** Calls of one responder within this time open one case. */
  private static final Duration SAME_CALL = Duration.ofMinutes(10);

  @Inject private Dispatch dispatch;
  @Inject private InstantSource clock;

  /**
   * @param position where it is, null when not known
   * @param via APP, PHONE or DEVICE
   * @return the case that carries it
   */
  public CaseId raise(ResponderId responder, Position position, String via, Actor actor) {
    if (position != null) {
      dispatch.positions().store(responder, List.of(position));
    }
    return dispatch
        .distresses()
        .raise(responder, via, actor)
        .orElseGet(() -> onOwnCase(responder, position, via, actor));
  }

  private CaseId onOwnCase(ResponderId responder, Position position, String via, Actor actor) {
    long slot = clock.instant().getEpochSecond() / SAME_CALL.toSeconds();
    var identity =
        new PressIdentity(
            null, null, null, null, "distress of " + responder + " " + slot, null, null);
    var content =
        PressContent.of(
            AlertKind.MEDICAL,
            position == null ? null : PressPosition.of(position.lat(), position.lon()));
    var body = "{\"distress\":true}".getBytes(StandardCharsets.UTF_8);
    var receipt =
        dispatch
            .alerts()
            .receive(
                new Press(
                    identity, content, new PressBody(body, "application/json", false), Set.of()));
    return dispatch.distresses().raiseOn(receipt.caseId(), responder, via, actor);
  }
}
