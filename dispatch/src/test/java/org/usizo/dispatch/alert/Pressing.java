package org.usizo.dispatch.alert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.usizo.dispatch.alert.PressDetails.Contact;
import org.usizo.dispatch.alert.PressDetails.ForWhom;
import org.usizo.dispatch.alert.PressDetails.Safety;
import org.usizo.dispatch.alert.PressDetails.SceneWords;
import org.usizo.dispatch.casefile.AlertKind;

/** A press for tests: {@code Pressing.road().by("thandi").at(-26.2, 28.0)}. */
public record Pressing(PressIdentity identity, PressContent content, String body) {

  public static final double LAT = -26.2041;
  public static final double LON = 28.0473;
  public static final Safety SAFE = new Safety(false, false, false, false);

  /** A ROAD press by nobody known, in Johannesburg, out of danger. */
  public static Pressing road() {
    return of(AlertKind.ROAD);
  }

  public static Pressing medical() {
    return of(AlertKind.MEDICAL);
  }

  public static Pressing of(AlertKind kind) {
    return new Pressing(
            PressIdentity.NOBODY,
            PressContent.of(kind, PressPosition.of(LAT, LON)),
            "body " + UUID.randomUUID())
        .safety(SAFE);
  }

  /** With a valid token. */
  public Pressing by(String subject) {
    return identity(
        new PressIdentity(
            "https://issuer.test",
            subject,
            identity.panicKey(),
            identity.installationId(),
            identity.idempotencyKey(),
            identity.addressHash(),
            identity.agent()));
  }

  public Pressing installation(String id) {
    return identity(
        new PressIdentity(
            identity.issuer(),
            identity.subject(),
            identity.panicKey(),
            id,
            identity.idempotencyKey(),
            identity.addressHash(),
            identity.agent()));
  }

  public Pressing panicKey(String key) {
    return identity(
        new PressIdentity(
            identity.issuer(),
            identity.subject(),
            key,
            identity.installationId(),
            identity.idempotencyKey(),
            identity.addressHash(),
            identity.agent()));
  }

  public Pressing from(byte[] addressHash) {
    return identity(
        new PressIdentity(
            identity.issuer(),
            identity.subject(),
            identity.panicKey(),
            identity.installationId(),
            identity.idempotencyKey(),
            addressHash,
            identity.agent()));
  }

  public Pressing key(String key) {
    return identity(identity.withKey(key));
  }

  public Pressing phone(String phone) {
    return details(with(new Contact("A person", phone), content.details().forWhom(), safety()));
  }

  public Pressing safety(Safety safety) {
    return details(with(content.details().contact(), content.details().forWhom(), safety));
  }

  public Pressing forOther() {
    return details(with(content.details().contact(), ForWhom.OTHER, safety()));
  }

  /** With words about where help must go. */
  public Pressing where(String text) {
    var told = content.details();
    return details(
        new PressDetails(
            told.contact(),
            told.forWhom(),
            told.patient(),
            told.people(),
            told.safety(),
            told.vehicle(),
            new SceneWords(text, null, null, null),
            told.destination()));
  }

  public Pressing body(String bytes) {
    return new Pressing(identity, content, bytes);
  }

  public Pressing at(double lat, double lon) {
    return at(PressPosition.of(lat, lon));
  }

  public Pressing nowhere() {
    return at((PressPosition) null);
  }

  public Pressing at(PressPosition position) {
    return content(position, content.pressedAt(), content.needs(), content.test());
  }

  public Pressing within(double accuracyMetres) {
    return at(new PressPosition(LAT, LON, accuracyMetres, null, null, null, null, null, false));
  }

  public Pressing pressedAt(Instant at) {
    return content(content.position(), at, content.needs(), content.test());
  }

  public Pressing needs(String... needs) {
    return content(content.position(), content.pressedAt(), List.of(needs), content.test());
  }

  public Pressing drill() {
    return content(content.position(), content.pressedAt(), content.needs(), true);
  }

  /** As {@link Intake} takes it. */
  public Press press() {
    return new Press(
        identity,
        content,
        new PressBody(body.getBytes(StandardCharsets.UTF_8), "application/json", false),
        Set.of());
  }

  private Safety safety() {
    return content.details().safety();
  }

  private PressDetails with(Contact contact, ForWhom forWhom, Safety safety) {
    var none = PressDetails.NONE;
    return new PressDetails(
        contact,
        forWhom,
        none.patient(),
        none.people(),
        safety,
        none.vehicle(),
        none.scene(),
        none.destination());
  }

  private Pressing identity(PressIdentity other) {
    return new Pressing(other, content, body);
  }

  private Pressing details(PressDetails details) {
    return new Pressing(
        identity,
        new PressContent(
            content.kind(),
            content.trigger(),
            content.position(),
            content.positionIs(),
            content.pressedAt(),
            content.queuedAt(),
            content.note(),
            content.needs(),
            content.language(),
            content.battery(),
            content.silent(),
            content.test(),
            details),
        body);
  }

  private Pressing content(
      PressPosition position, Instant pressedAt, List<String> needs, boolean test) {
    return new Pressing(
        identity,
        new PressContent(
            content.kind(),
            content.trigger(),
            position,
            content.positionIs(),
            pressedAt,
            content.queuedAt(),
            content.note(),
            needs,
            content.language(),
            content.battery(),
            content.silent(),
            test,
            content.details()),
        body);
  }
}
