package org.usizo.dispatch.assignment;

import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;

/** Marks on a case that dispatching sets, for the eyes of agents and crews. */
final class CaseFlagStore {

  /** Help set out for the area only: nobody knows where exactly. */
  static final String AREA_ONLY = "AREA_ONLY";

  private CaseFlagStore() {}

  /** Sets a flag, once. */
  static void add(CaseChange change, String flag) {
    int set =
        change
            .handle()
            .createUpdate(
                """
                UPDATE dispatch.case_file SET flags = array_append(flags, :flag)
                 WHERE id = :id AND NOT flags @> ARRAY[:flag]::text[]
                """)
            .bind("id", change.caseId())
            .bind("flag", flag)
            .execute();
    if (set == 1) {
      change.record(new Happening.DetailsChanged());
    }
  }
}
