package org.usizo.api.trackers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.usizo.api.json.Json;
import org.usizo.api.responders.DistressCalls;
import org.usizo.api.responders.LivePositions;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.responder.DeviceProtocol;
import org.usizo.dispatch.responder.ResponderDevice;

/** Knows devices by their secrets and does what their reports say. */
@ApplicationScoped
public class Trackers {

  @Inject private Dispatch dispatch;
  @Inject private LivePositions positions;
  @Inject private DistressCalls distress;

  /** The device that holds a secret and speaks this protocol. */
  Optional<ResponderDevice> find(String secret, DeviceProtocol protocol) {
    return Optional.ofNullable(secret)
        .filter(text -> !text.isBlank())
        .flatMap(text -> dispatch.devices().findBySecret(text))
        .filter(device -> device.protocol() == protocol);
  }

  /** Stores and alarms; returns after commit. Off duty nothing is stored and no alarm is lost. */
  void take(ResponderDevice device, TrackerReport report) {
    if (report.alarm()) {
      distress.raise(device.responderId(), report.position(), "DEVICE", Actor.SYSTEM);
    } else if (report.position() != null) {
      positions.store(device.responderId(), List.of(report.position()));
    }
  }

  /**
   * The JSON object in a body; empty for an empty body.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static Optional<JsonObject> body(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readAllBytes();
    if (bytes.length == 0) {
      return Optional.empty();
    }
    try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return Optional.of(reader.readObject());
    } catch (JsonException | ClassCastException e) {
      throw new IllegalArgumentException("The body is no JSON object", e);
    }
  }
}
