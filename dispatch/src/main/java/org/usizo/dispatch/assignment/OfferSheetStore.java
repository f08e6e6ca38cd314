package org.usizo.dispatch.assignment;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Reads what crews may know of offers. */
final class OfferSheetStore {

  private static final String SQL =
      ClasspathSqlLocator.create().getResource("db/queries/offer-sheets.sql");

  private OfferSheetStore() {}

  static List<OfferSheet> list(Handle handle, List<Offer> offers) {
    return handle
        .createQuery(SQL)
        .bindArray("ids", UUID.class, offers.stream().map(offer -> offer.id().value()).toList())
        .mapTo(OfferSheet.class)
        .list();
  }
}
