package org.usizo.api.wiring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The values of all settings, read once at the start. */
public final class Settings {
  /** Names below these belong to the scripts and tests around a node, not to the node. */
  private static final List<String> FOREIGN = List.of("usizo.test.", "usizo.ops.");

  private final Map<Setting, String> values;

  private Settings(Map<Setting, String> values) {
    this.values = values;
  }

  /**
   * Reads all settings.
   *
   * @param names all configured names, of whatever program
   * @param lookup gives the configured value of a key
   * @throws IllegalArgumentException for a {@code usizo.*} name that is no setting
   */
  public static Settings read(Iterable<String> names, Function<String, Optional<String>> lookup) {
    refuseUnknown(names);
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      values.put(setting, lookup.apply(setting.key()).orElse(setting.byDefault()).strip());
    }
    return new Settings(values);
  }

  /** The value as text; possibly empty. */
  public String getText(Setting setting) {
    return values.get(setting);
  }

  /** The value unless it is empty. */
  public Optional<String> findText(Setting setting) {
    return Optional.of(values.get(setting)).filter(text -> !text.isEmpty());
  }

  /**
   * The value as a whole number of at least 1.
   *
   * @throws IllegalArgumentException naming the key
   */
  public int getNumber(Setting setting) {
    String text = values.get(setting);
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(
          "%s is \"%s\", but has to be a whole number of at least 1. It means: %s."
              .formatted(setting.key(), text, setting.meaning()));
    }
    return Integer.parseInt(text);
  }

  /** The value, a number of seconds. */
  public Duration getSeconds(Setting setting) {
    return Duration.ofSeconds(getNumber(setting));
  }

  private static void refuseUnknown(Iterable<String> names) {
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      String plain = name.toLowerCase(Locale.ROOT).replace('_', '.');
      if (plain.startsWith("usizo.")
          && FOREIGN.stream().noneMatch(plain::startsWith)
          && Setting.find(name).isEmpty()) {
        unknown.add(name);
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "Unknown settings: %s. Maybe a typing error; all keys stand in %s."
              .formatted(String.join(", ", unknown), Setting.class.getSimpleName()));
    }
  }
}
