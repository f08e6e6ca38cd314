package org.usizo.ops.blackbox;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** The bodies that have broken servers before. */
final class KnownMutants {
  private static final String GOOD = Bodies.road().toString();

  private KnownMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    all.addAll(broken());
    all.addAll(bytes());
    all.addAll(contentTypes());
    all.addAll(large());
    POSITIONS.forEach(value -> all.add(member("position", value)));
    OTHERS.forEach(value -> all.add(Mutant.of(shorten(value), "{" + value + "}")));
    return all;
  }

  private static final List<String> POSITIONS =
      List.of(
          "{\"lat\":0,\"lon\":0}",
          "{\"lat\":28.0473,\"lon\":-26.2041}",
          "{\"lat\":-26.2041,\"lon\":28.0473,\"accuracy\":5000}",
          "{\"lat\":-26.2041,\"lon\":28.0473,\"accuracy\":-1}",
          "{\"lat\":-26.2041,\"lon\":28.0473,\"accuracy\":1e308}",
          "{\"lat\":91,\"lon\":181}",
          "{\"lat\":1e999999999,\"lon\":28}",
          "{\"lat\":NaN,\"lon\":Infinity}",
          "{\"lat\":\"-26.2041\",\"lon\":\"28.0473\"}",
          "{\"lat\":\"here\",\"lon\":\"there\"}",
          "{\"lat\":null,\"lon\":28.0473}",
          "{\"lat\":-26.2041}",
          "{\"lat\":[-26.2041],\"lon\":{\"deg\":28}}",
          "{\"lat\":51.5,\"lon\":-0.12}",
          "{\"lat\":-26.2,\"lon\":28.0,\"fixedAt\":\"2999-01-01T00:00:00Z\"}",
          "{\"lat\":-26.2,\"lon\":28.0,\"fixedAt\":\"1970-01-01T00:00:00Z\"}",
          "{\"lat\":-26.2,\"lon\":28.0,\"fixedAt\":\"yesterday\"}",
          "{\"lat\":-26.2,\"lon\":28.0,\"fixedAt\":1700000000}",
          "{\"lat\":-26.2,\"lon\":28.0,\"mock\":\"maybe\",\"source\":\"PIGEON\"}",
          "{\"lat\":-26.2,\"lon\":28.0,\"heading\":720,\"speed\":-5,\"altitude\":\"high\"}",
          "\"-26.2041,28.0473\"",
          "[28.0473,-26.2041]",
          "null",
          "true");

  private static final List<String> OTHERS =
      List.of(
          "\"kind\":null",
          "\"kind\":\"FLAT_TYRE\"",
          "\"kind\":\"road\"",
          "\"kind\":7",
          "\"kind\":[\"ROAD\",\"MEDICAL\"]",
          "\"kind\":{\"is\":\"MEDICAL\"}",
          "\"kind\":\"ROAD\",\"kind\":\"MEDICAL\"",
          "\"kind\":\"ROAD\",\"contact\":\"call me\"",
          "\"kind\":\"ROAD\",\"contact\":{\"phone\":12345,\"name\":[]}",
          "\"kind\":\"ROAD\",\"contact\":{\"phone\":\"" + "9".repeat(10_000) + "\"}",
          "\"kind\":\"ROAD\",\"contact\":{\"name\":\"Robert'); DROP TABLE dispatch.alert;--\"}",
          "\"kind\":\"ROAD\",\"note\":\"\\u0000\"",
          "\"kind\":\"ROAD\",\"note\":\"\\ud800\"",
          "\"kind\":\"ROAD\",\"contact\":{\"name\":\"\\u0000\\udfff\"},\"scene\":{\"text\":\"\\ud800x\"}",
          "\"kind\":\"ROAD\",\"vehicle\":{\"plate\":\"\\u0000\",\"make\":\"\\ud83d\"}",
          "\"kind\":\"MEDICAL\",\"patient\":{\"name\":\"\\u0000\",\"phone\":\"\\ud800\",\"ageBand\":9}",
          "\"kind\":\"ROAD\",\"note\":{\"text\":\"a\"}",
          "\"kind\":\"ROAD\",\"needs\":\"TOW\"",
          "\"kind\":\"ROAD\",\"needs\":[\"TOW\",\"UNICORN\",null,5,{\"a\":1}]",
          "\"kind\":\"ROAD\",\"needs\":[\"AMBULANCE_ALS\"]",
          "\"kind\":\"ROAD\",\"people\":{\"adults\":-1,\"children\":2147483648,\"wheelchair\":\"yes\"}",
          "\"kind\":\"ROAD\",\"people\":{\"adults\":1.5,\"children\":1e40}",
          "\"kind\":\"ROAD\",\"people\":7",
          "\"kind\":\"ROAD\",\"safety\":[true]",
          "\"kind\":\"ROAD\",\"safety\":{\"inLane\":\"true\",\"fire\":1}",
          "\"kind\":\"ROAD\",\"vehicle\":\"a red one\"",
          "\"kind\":\"ROAD\",\"scene\":\"N1 north\"",
          "\"kind\":\"ROAD\",\"destination\":\"home\"",
          "\"kind\":\"ROAD\",\"language\":\"" + "z".repeat(500) + "\"",
          "\"kind\":\"ROAD\",\"language\":5,\"battery\":\"full\"",
          "\"kind\":\"ROAD\",\"battery\":7e77,\"silent\":\"shh\",\"test\":\"no\"",
          "\"kind\":\"ROAD\",\"trigger\":\"PIGEON\",\"forWhom\":\"US\",\"positionIs\":\"MAYBE\"",
          "\"kind\":\"ROAD\",\"pressedAt\":\"2999-12-31T23:59:59Z\"",
          "\"kind\":\"ROAD\",\"pressedAt\":\"0001-01-01T00:00:00Z\",\"queuedAt\":\"-999999999-01-01T00:00:00Z\"",
          "\"kind\":\"ROAD\",\"pressedAt\":\"+999999999-12-31T23:59:59Z\"",
          "\"kind\":\"ROAD\",\"pressedAt\":1.5,\"queuedAt\":{}",
          "\"kind\":\"ROAD\",\"installation\":{\"id\":\"with spaces\"}",
          "\"kind\":\"ROAD\",\"installation\":{\"id\":\"" + "a".repeat(129) + "\"}",
          "\"kind\":\"ROAD\",\"installation\":{\"id\":5,\"kind\":\"CARRIER\",\"value\":[],\"platform\":\"FRIDGE\"}",
          "\"kind\":\"ROAD\",\"installation\":\"mine\"",
          "\"kind\":\"ROAD\",\"__proto__\":{\"admin\":true},\"unknown\":{\"a\":[1,2]}",
          "\"alert\":{\"kind\":\"ROAD\"}");

  private static List<Mutant> broken() {
    List<Mutant> broken = new ArrayList<>();
    for (String body :
        List.of(
            "",
            " ",
            "null",
            "[]",
            "{}",
            "\"help\"",
            "42",
            "tru",
            "{",
            "}",
            "[[[",
            "help!",
            "{]}",
            "{\"kind\":}",
            "{'kind':'ROAD'}",
            "{\"kind\":\"ROAD\",}",
            GOOD + GOOD,
            "[" + GOOD + "]",
            "// c\n" + GOOD)) {
      broken.add(Mutant.of(shorten("body '" + body + "'"), body));
    }
    for (int tenth = 1; tenth < 10; tenth++) {
      broken.add(
          Mutant.of("cut at " + tenth + "/10", GOOD.substring(0, GOOD.length() * tenth / 10)));
    }
    return broken;
  }

  private static List<Mutant> bytes() {
    byte[] invalid = ("{\"kind\":\"ROAD\",\"note\":\"??\"}").getBytes(UTF_8);
    invalid[invalid.length - 4] = (byte) 0xc3;
    invalid[invalid.length - 3] = (byte) 0x28;
    return List.of(
        new Mutant("invalid UTF-8", Mutant.JSON, invalid),
        new Mutant("UTF-16", Mutant.JSON, GOOD.getBytes(UTF_16)),
        new Mutant("UTF-8 with a mark", Mutant.JSON, ("\ufeff" + GOOD).getBytes(UTF_8)),
        new Mutant("zeros", Mutant.JSON, new byte[1000]),
        new Mutant("gzip magic", Mutant.JSON, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0}));
  }

  private static List<Mutant> contentTypes() {
    return List.of(
        Mutant.as("application/x-www-form-urlencoded", "kind=ROAD&lat=-26.2&lon=28"),
        Mutant.as("application/x-www-form-urlencoded", GOOD),
        Mutant.as(
            "multipart/form-data; boundary=x",
            "--x\r\nContent-Disposition: form-data; name=kind\r\n\r\nROAD\r\n--x--"),
        Mutant.as("multipart/form-data", GOOD),
        Mutant.as("text/plain", "HELP, N1 north after Grasmere"),
        Mutant.as("application/xml", "<alert kind=\"ROAD\"/>"),
        Mutant.as("application/octet-stream", GOOD),
        Mutant.as("application/json; charset=utf-7", GOOD),
        Mutant.as("application/json; charset=nonsense", GOOD),
        Mutant.as("no/such; type; at=all;;", GOOD),
        Mutant.as("garbage", GOOD),
        Mutant.as("*/*", GOOD),
        Mutant.as(null, GOOD));
  }

  private static List<Mutant> large() {
    return List.of(
        Mutant.of("1 MB of note", "{\"kind\":\"ROAD\",\"note\":\"" + "a".repeat(1 << 20) + "\"}"),
        Mutant.of(
            "1 MB before the kind", "{\"note\":\"" + "a".repeat(1 << 20) + "\",\"kind\":\"ROAD\"}"),
        Mutant.of("50,000 members", "{\"kind\":\"ROAD\"" + ",\"a\":1".repeat(50_000) + "}"),
        Mutant.of(
            "5,000 arrays deep",
            "{\"kind\":\"ROAD\",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"),
        Mutant.of("9,000 objects deep, cut", "{\"a\":".repeat(9_000)),
        Mutant.of(
            "a number of 60,000 digits",
            "{\"kind\":\"ROAD\",\"battery\":" + "7".repeat(60_000) + "}"));
  }

  private static Mutant member(String name, String value) {
    return Mutant.of(
        shorten(name + " " + value), "{\"kind\":\"ROAD\",\"" + name + "\":" + value + "}");
  }

  private static String shorten(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "..." : text;
  }
}
