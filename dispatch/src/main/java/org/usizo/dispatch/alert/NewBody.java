package org.usizo.dispatch.alert;

import java.time.Instant;
import org.usizo.dispatch.geo.Place;

/** What came with a press, about to be stored beside it. */
public record NewBody(
    Instant receivedAt,
    String contentType,
    byte[] raw,
    boolean truncated,
    byte[] digest,
    Place place,
    String phone,
    String note,
    Double battery) {

  static NewBody of(JudgedPress press) {
    var body = press.press().body();
    var written = press.details().contact().phone();
    return new NewBody(
        press.receivedAt(),
        body.contentType(),
        body.raw(),
        body.truncated(),
        press.bodyDigest(),
        press.place(),
        press.phone() == null ? written : press.phone(),
        press.content().note(),
        press.content().battery());
  }
}
