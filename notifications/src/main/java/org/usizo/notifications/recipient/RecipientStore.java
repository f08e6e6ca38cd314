package org.usizo.notifications.recipient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Owns table {@code recipient}. */
public final class RecipientStore {

  private RecipientStore() {}

  public static Optional<Recipient> find(Handle handle, UUID id) {
    return handle
        .createQuery(
            """
            SELECT id, language, time_zone, channels, quiet_from, quiet_to
            FROM notifications.recipient WHERE id = :id
            """)
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  public static void put(Handle handle, Recipient recipient, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO notifications.recipient
              (id, language, time_zone, channels, quiet_from, quiet_to, created_at, updated_at)
            VALUES (:id, :language, :timeZone, :channels, :quietFrom, :quietTo, :now, :now)
            ON CONFLICT (id) DO UPDATE SET language = excluded.language, time_zone = excluded.time_zone,
              channels = excluded.channels, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
              updated_at = excluded.updated_at
            """)
        .bind("id", recipient.id())
        .bind("language", recipient.language().map(Locale::toLanguageTag))
        .bind("timeZone", recipient.timeZone().getId())
        .bindArray("channels", String.class, namesOf(recipient.channels()))
        .bind("quietFrom", recipient.quietHours().map(QuietHours::from))
        .bind("quietTo", recipient.quietHours().map(QuietHours::to))
        .bind("now", now)
        .execute();
  }

  /**
   * Makes sure the recipient is known and locks the row. Everything that adds a person's
   * notifications or changes their devices begins here, so that it happens one after the other.
   */
  public static void lock(Handle handle, UUID id, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO notifications.recipient (id, created_at, updated_at) VALUES (:id, :now, :now)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", id)
        .bind("now", now)
        .execute();
    handle
        .createQuery("SELECT id FROM notifications.recipient WHERE id = :id FOR NO KEY UPDATE")
        .bind("id", id)
        .mapTo(UUID.class)
        .one();
  }

  private static List<String> namesOf(List<ChannelKind> channels) {
    return channels.stream().map(ChannelKind::name).toList();
  }

  private static Recipient read(ResultSet row) throws SQLException {
    var names = (String[]) row.getArray("channels").getArray();
    var from = row.getObject("quiet_from", LocalTime.class);
    var to = row.getObject("quiet_to", LocalTime.class);
    return new Recipient(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag),
        ZoneId.of(row.getString("time_zone")),
        Arrays.stream(names).map(ChannelKind::valueOf).toList(),
        from == null ? Optional.empty() : Optional.of(new QuietHours(from, to)));
  }
}
