package org.usizo.dispatch.alert;

import org.usizo.dispatch.casefile.CaseId;

/** What became of a signed-in person's wish to take over a guest's case. */
public sealed interface Adoption {

  /** The case is this person's, now or before. */
  record Adopted(CaseId caseId) implements Adoption {}

  /** The key opens nothing, or no more. */
  record UnknownKey() implements Adoption {}

  /** Somebody else who signed in owns it already. */
  record OwnedByAnother() implements Adoption {}
}
