package org.usizo.api.alerts;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.usizo.dispatch.alert.Receipt;

/** A receipt as the answer of a REST resource. */
final class ReceiptResponse {

  private ReceiptResponse() {}

  static Response of(Receipt receipt) {
    var status = receipt.replayed() ? Response.Status.OK : Response.Status.CREATED;
    var response = Response.status(status).location(URI.create(ReceiptJson.caseUri(receipt)));
    if (receipt.replayed()) {
      response.header("Idempotent-Replayed", "true");
    }
    return response.header("Cache-Control", "no-store").entity(ReceiptJson.write(receipt)).build();
  }
}
