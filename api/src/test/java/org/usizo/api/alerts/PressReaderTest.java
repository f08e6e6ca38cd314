package org.usizo.api.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.usizo.api.alerts.HostileBodies.Body;
import org.usizo.dispatch.alert.AlertFlag;
import org.usizo.dispatch.alert.PressContent.PositionIs;
import org.usizo.dispatch.alert.PressDetails.ForWhom;
import org.usizo.dispatch.alert.Trigger;

/** Something is made of every body, and of most the right thing. */
class PressReaderTest {

  static List<Body> hostileBodies() throws IOException {
    return HostileBodies.all();
  }

  @ParameterizedTest
  @MethodSource("hostileBodies")
  void kindAndPlaceAreFoundWhereTheyCanBe(Body body) {
    var content = PressReader.read(body.bytes(), false).content();

    assertThat(content.kind() == null ? null : content.kind().name()).isEqualTo(body.kind());
    assertThat(
            content.position() != null
                && content.position().lat() != null
                && content.position().lon() != null)
        .isEqualTo(body.placed());
  }

  @ParameterizedTest
  @MethodSource("hostileBodies")
  void textsCanBeStored(Body body) {
    var content = PressReader.read(body.bytes(), false).content();

    assumeThat(content.note()).isNotNull();
    assertThat(content.note()).doesNotContain("\u0000").hasSizeLessThanOrEqualTo(20_000);
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(content.note())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("hostileBodies")
  void nothingThrowsWhereverABodyIsCut(Body body) {
    int step = Math.max(1, body.bytes().length / 50);
    for (int length = 0; length <= body.bytes().length; length += step) {
      assertThat(PressReader.read(Arrays.copyOf(body.bytes(), length), true)).isNotNull();
    }
  }

  @Test
  void nothingThrowsOnNoise() {
    var random = new Random(42);
    var letters =
        "{}[]\":,'\\u0d8e.-truefalsnkindROADMEDICALposition=&%\n\u0000"
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5000; i++) {
      var noise = new byte[random.nextInt(200)];
      for (int j = 0; j < noise.length; j++) {
        noise[j] = letters[random.nextInt(letters.length)];
      }
      assertThat(PressReader.read(noise, false)).isNotNull();
    }
  }

  @Test
  void theContractsExampleIsReadWhole() {
    var read =
        read(
            """
            {"kind":"MEDICAL","position":{"lat":-26.2041,"lon":28.0473,"accuracy":12.5,"altitude":1680.0,"heading":90.0,
             "speed":3.2,"fixedAt":"2026-03-02T06:00:00+02:00","source":"gnss","mock":true},"positionIs":"CALLER",
             "pressedAt":"2026-03-02T06:00:00Z","queuedAt":"2026-03-02T06:01:00Z","trigger":"CRASH","note":"n",
             "contact":{"name":"Thandi","phone":"+27821234567"},"forWhom":"OTHER",
             "patient":{"name":"Sipho","ageBand":"CHILD","phone":"1","relation":"son"},
             "people":{"adults":1,"children":2,"wheelchair":true},
             "safety":{"inLane":true,"fire":false,"injured":true,"alone":false},
             "vehicle":{"make":"VW","model":"Polo","colour":"white","plate":"ABC","drive":"FWD","ev":true,"trailer":true},
             "needs":["TOW","EV"],"scene":{"text":"after Grasmere","road":"N1","direction":"N","access":"gate"},
             "destination":{"lat":-26.1,"lon":28.1,"text":"home"},"language":"zu","battery":0.4,"silent":true,"test":true,
             "installation":{"id":"secret","kind":"FID","value":"v","platform":"ANDROID","locale":"en-ZA"}}
            """);
    var content = read.content();

    assertThat(read.flags()).isEmpty();
    assertThat(content.trigger()).isEqualTo(Trigger.CRASH);
    assertThat(content.positionIs()).isEqualTo(PositionIs.CALLER);
    assertThat(content.position().fixedAt()).isEqualTo(Instant.parse("2026-03-02T04:00:00Z"));
    assertThat(content.position().source()).isEqualTo("GNSS");
    assertThat(content.position().mock()).isTrue();
    assertThat(content.queuedAt()).isEqualTo(Instant.parse("2026-03-02T06:01:00Z"));
    assertThat(content.needs()).containsExactly("TOW", "EV");
    assertThat(content.language()).isEqualTo("zu");
    assertThat(content.battery()).isEqualTo(0.4);
    assertThat(content.silent() && content.test()).isTrue();
    assertThat(content.details().forWhom()).isEqualTo(ForWhom.OTHER);
    assertThat(content.details().patient().relation()).isEqualTo("son");
    assertThat(content.details().people().children()).isEqualTo(2);
    assertThat(content.details().safety().inLane()).isTrue();
    assertThat(content.details().safety().alone()).isFalse();
    assertThat(content.details().vehicle().trailer()).isTrue();
    assertThat(content.details().scene().road()).isEqualTo("N1");
    assertThat(content.details().destination().place().lat()).isEqualTo(-26.1);
    assertThat(read.installation().value()).isEqualTo("v");
  }

  @Test
  void theFirstPartOfANoteThatWasCutOffIsKept() {
    var read = read("{\"kind\":\"ROAD\",\"note\":\"the engine smo");

    assertThat(read.content().note()).isEqualTo("the engine smo");
    assertThat(read.flags()).containsExactly(AlertFlag.UNREADABLE);
  }

  @Test
  void whatMakesNoSenseIsFlagged() {
    assertThat(read("{\"kind\":\"ROAD\",\"people\":{\"adults\":\"many\"}}").flags())
        .containsExactly(AlertFlag.FIELD_ODD);
    assertThat(read("").flags()).containsExactly(AlertFlag.UNREADABLE);
    assertThat(PressReader.read(new byte[0], true).flags()).contains(AlertFlag.BODY_TRUNCATED);
  }

  private static ReadPress read(String text) {
    return PressReader.read(text.getBytes(StandardCharsets.UTF_8), false);
  }
}
