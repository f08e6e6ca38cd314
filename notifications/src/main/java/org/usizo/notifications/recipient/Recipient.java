package org.usizo.notifications.recipient;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A person as somebody to be told things.
 *
 * @param id the person's id
 * @param language empty: that of each device
 * @param timeZone for quiet hours
 * @param channels most wanted first; empty: no wish
 */
public record Recipient(
    UUID id,
    Optional<Locale> language,
    ZoneId timeZone,
    List<ChannelKind> channels,
    Optional<QuietHours> quietHours) {

  public Recipient {
    channels = List.copyOf(channels);
  }
}
