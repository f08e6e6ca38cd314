package org.usizo.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rules every migration keeps. */
class SchemaTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @Test
  void everyInstantIsATimestamptz() {
    assertThat(
            list(
                """
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'notifications' AND table_name <> 'flyway_schema_history'
                  AND data_type = 'timestamp without time zone'
                """))
        .isEmpty();
  }

  @Test
  void everyForeignKeyIsIndexed() {
    assertThat(
            list(
                """
                SELECT c.conrelid::regclass || ' ' || a.attname FROM pg_constraint c
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                WHERE c.contype = 'f' AND c.connamespace = 'notifications'::regnamespace
                  AND NOT EXISTS (SELECT 1 FROM pg_index i
                                  WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1] AND i.indpred IS NULL)
                """))
        .isEmpty();
  }

  @Test
  void noForeignKeyLeavesTheSchema() {
    assertThat(
            list(
                """
                SELECT conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.confrelid
                WHERE c.contype = 'f' AND c.connamespace = 'notifications'::regnamespace
                  AND t.relnamespace <> 'notifications'::regnamespace
                """))
        .isEmpty();
  }

  @Test
  void everyRootTableNamesItsOrganisation() {
    assertThat(
            list(
                """
                SELECT table_name FROM information_schema.columns
                WHERE table_schema = 'notifications' AND column_name = 'organisation_id' ORDER BY table_name
                """))
        .containsExactly("conversation", "notification", "recipient");
  }

  @Test
  void aFailingStatementKeepsItsArgumentsToItself() {
    assertThatThrownBy(
            () ->
                DATABASE
                    .jdbi()
                    .useHandle(
                        handle -> handle.execute("SELECT no_such_function(?)", "push-address")))
        .hasMessageContaining("no_such_function")
        .hasMessageNotContaining("push-address");
  }

  private static List<String> list(String sql) {
    return DATABASE.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
