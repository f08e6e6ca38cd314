package org.usizo.dispatch.assignment;

import org.usizo.dispatch.casefile.OfferId;

/** There is no such offer, or not for this viewer. */
public final class OfferNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OfferNotFoundException(OfferId id) {
    super("No offer " + id);
  }
}
