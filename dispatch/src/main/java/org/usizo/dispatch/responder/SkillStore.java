package org.usizo.dispatch.responder;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Owns table {@code skill}: operator data with implications. */
public final class SkillStore {

  private SkillStore() {}

  /**
   * These skills and all they imply, however far.
   *
   * @throws UnknownSkillException when one of them was never entered
   */
  public static List<String> closure(Handle handle, Collection<String> skills) {
    var unknown = listUnknown(handle, skills);
    if (!unknown.isEmpty()) {
      throw new UnknownSkillException(unknown);
    }
    return handle
        .createQuery(
            """
            WITH RECURSIVE effective (code) AS (
              SELECT unnest(:skills::text[])
              UNION
              SELECT unnest(s.implies) FROM dispatch.skill s JOIN effective USING (code)
            )
            SELECT code FROM effective ORDER BY code
            """)
        .bindArray("skills", String.class, List.copyOf(skills))
        .mapTo(String.class)
        .list();
  }

  private static List<String> listUnknown(Handle handle, Collection<String> skills) {
    return handle
        .createQuery(
            """
            SELECT code FROM unnest(:skills::text[]) AS wanted (code)
             WHERE NOT EXISTS (SELECT FROM dispatch.skill s WHERE s.code = wanted.code)
            """)
        .bindArray("skills", String.class, List.copyOf(skills))
        .mapTo(String.class)
        .list();
  }
}
