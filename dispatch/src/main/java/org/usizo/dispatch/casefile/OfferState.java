package org.usizo.dispatch.casefile;

/** Where a question "will you take this task?" stands; answered once. */
public enum OfferState {
  OFFERED,
  ACCEPTED,
  DECLINED,
  EXPIRED,
  WITHDRAWN
}
