package org.usizo.dispatch.casefile;

import java.util.Optional;
import java.util.Set;
import org.usizo.dispatch.responder.AreaId;

/**
 * Which cases to list; an empty set or Optional asks for all.
 *
 * @param escalated only those with, or only those without, an unresolved escalation
 * @param text part of reference, plate, phone, name or scene; searched for staff only
 */
public record CaseFilter(
    Set<CaseStatus> statuses,
    Optional<AlertKind> kind,
    Set<Integer> priorities,
    Optional<AreaId> area,
    Optional<Boolean> escalated,
    Optional<String> text) {

  public static final CaseFilter ALL =
      new CaseFilter(
          Set.of(),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
