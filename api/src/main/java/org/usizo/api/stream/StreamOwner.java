package org.usizo.api.stream;

import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.responder.ResponderId;

/** Names of who watches, as {@link StreamRequest} and {@link EventStreams#isWatching} know them. */
public final class StreamOwner {

  private StreamOwner() {}

  public static String of(PersonId person) {
    return person.toString();
  }

  public static String of(ResponderId responder) {
    return "responder " + responder;
  }
}
