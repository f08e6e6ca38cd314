package org.usizo.api.alerts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.usizo.dispatch.alert.AlertFlag;
import org.usizo.dispatch.alert.PressContent;
import org.usizo.dispatch.alert.PressContent.PositionIs;
import org.usizo.dispatch.alert.PressPosition;
import org.usizo.dispatch.alert.Trigger;
import org.usizo.dispatch.casefile.AlertKind;

/** Makes a press of any body at all: JSON, broken JSON, forms, plain words, noise, nothing. */
final class PressReader {

  private static final int NOTE = 10_000;
  private static final int MOST_NEEDS = 20;
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}([_-][A-Za-z0-9]{1,8}){0,3}");
  private static final Pattern MEDICAL = Pattern.compile("(?i)\\bmedical\\b");
  private static final Pattern ROAD = Pattern.compile("(?i)\\broad\\b");

  private PressReader() {}

  /** Never throws. */
  static ReadPress read(byte[] raw, boolean truncated) {
    String text = BodyText.decode(raw);
    var scraps = scraps(text);
    var fields = new FieldReader(scraps);
    var flags = EnumSet.noneOf(AlertFlag.class);
    var content = content(scraps, fields, text);
    if (truncated) {
      flags.add(AlertFlag.BODY_TRUNCATED);
    }
    if (scraps.isDamaged()) {
      flags.add(AlertFlag.UNREADABLE);
    }
    if (fields.sawOddity()) {
      flags.add(AlertFlag.FIELD_ODD);
    }
    return new ReadPress(content, installation(scraps, fields), flags);
  }

  /** What can be made out of a body of any format. */
  static Scraps scraps(String text) {
    String start = text.stripLeading();
    if (start.startsWith("--")) {
      var parts = FormScraps.readParts(text);
      if (!parts.isEmpty()) {
        return parts;
      }
    }
    int equals = start.indexOf('=');
    if (equals > 0 && start.substring(0, equals).matches("[A-Za-z0-9_.\\[\\]%+-]{1,100}")) {
      return FormScraps.readEncoded(text);
    }
    return JsonScraps.read(text);
  }

  private static PressContent content(Scraps scraps, FieldReader fields, String text) {
    Trigger trigger = fields.one(Trigger.class, "trigger");
    PositionIs positionIs = fields.one(PositionIs.class, "positionIs");
    return new PressContent(
        kind(scraps, text),
        trigger == null || trigger == Trigger.AGENT ? Trigger.BUTTON : trigger,
        position(scraps, fields),
        positionIs == null ? PositionIs.UNKNOWN : positionIs,
        fields.instant("pressedAt"),
        fields.instant("queuedAt"),
        fields.text("note", NOTE),
        needs(scraps),
        language(fields),
        battery(fields),
        fields.isTrue("silent"),
        fields.isTrue("test"),
        DetailsReader.read(fields));
  }

  /** Of several kinds the graver one; of none, what a body without any structure says in words. */
  private static AlertKind kind(Scraps scraps, String text) {
    var said =
        scraps.list("kind").stream()
            .flatMap(kind -> Values.findOne(AlertKind.class, kind).stream())
            .toList();
    if (said.contains(AlertKind.MEDICAL)) {
      return AlertKind.MEDICAL;
    }
    if (!said.isEmpty()) {
      return AlertKind.ROAD;
    }
    return scraps.isEmpty() ? kindInWords(text) : null;
  }

  private static AlertKind kindInWords(String text) {
    if (MEDICAL.matcher(text).find()) {
      return AlertKind.MEDICAL;
    }
    return ROAD.matcher(text).find() ? AlertKind.ROAD : null;
  }

  private static PressPosition position(Scraps scraps, FieldReader fields) {
    String[] lat = {"position.lat", "position.latitude", "lat", "latitude"};
    String[] lon = {
      "position.lon", "position.lng", "position.longitude", "lon", "lng", "longitude"
    };
    if (!scraps.has("position") && scraps.find(lat).isEmpty() && scraps.find(lon).isEmpty()) {
      return null;
    }
    String source = fields.text("position.source", 20);
    return new PressPosition(
        fields.number(lat),
        fields.number(lon),
        fields.number("position.accuracy", "accuracy"),
        fields.number("position.altitude"),
        fields.number("position.heading"),
        fields.number("position.speed"),
        fields.instant("position.fixedAt"),
        source == null ? null : source.toUpperCase(Locale.ROOT),
        fields.isTrue("position.mock"));
  }

  private static List<String> needs(Scraps scraps) {
    return scraps.list("needs").stream()
        .flatMap(said -> Arrays.stream(said.split("[,;\\s]+")))
        .flatMap(code -> Values.findText(code, 40).stream())
        .limit(MOST_NEEDS)
        .toList();
  }

  private static String language(FieldReader fields) {
    String said = fields.text("language", 35);
    String tag = said == null ? fields.text("installation.locale", 35) : said;
    return tag != null && LANGUAGE.matcher(tag).matches() ? tag.replace('_', '-') : null;
  }

  private static Double battery(FieldReader fields) {
    Double level = fields.number("battery");
    return level == null || level < 0 || level > 100 ? null : level > 1 ? level / 100 : level;
  }

  private static Installation installation(Scraps scraps, FieldReader fields) {
    return new Installation(
        scraps.find("installation.id").orElse(null),
        fields.text("installation.kind", 20),
        scraps.find("installation.value").orElse(null),
        fields.text("installation.platform", 20),
        fields.text("installation.locale", 35));
  }
}
