package org.usizo.api.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usizo.dispatch.alert.AlertFlag;
import org.usizo.dispatch.alert.Trigger;
import org.usizo.dispatch.casefile.AlertKind;

class InboundSmsTest {

  private static final String AML =
      "A\"ML=1;lt=-26.204100;lg=+28.047300;rd=20;top=20260302060000;lc=95;pm=G;si=655010000000000;ei=350000000000000;mcc=655;mnc=01;ml=";

  @ParameterizedTest
  @CsvSource({
    "ROAD, ROAD",
    "help my car has a flat tyre, ROAD",
    "Medical!, MEDICAL",
    "send an AMBULANCE to the road, MEDICAL",
    "HELP,",
    "'',",
    "broadband,",
  })
  void wordsSayTheKind(String text, AlertKind kind) {
    assertThat(new InboundSms("+27821234567", text, null).content().kind()).isEqualTo(kind);
  }

  @Test
  void gatewaysNameTheirFieldsDifferently() {
    var twilio =
        FormScraps.readEncoded("From=%2B27821234567&Body=ROAD&MessageSid=SM1&AccountSid=x");
    var kannel = FormScraps.readEncoded("from=0821234567&text=ROAD&id=7&to=12345");
    var json = JsonScraps.read("{\"from\":\"+27821234567\",\"text\":\"ROAD\",\"id\":9}");

    assertThat(InboundSms.of(twilio)).isEqualTo(new InboundSms("+27821234567", "ROAD", "SM1"));
    assertThat(InboundSms.of(kannel)).isEqualTo(new InboundSms("0821234567", "ROAD", "7"));
    assertThat(InboundSms.of(json)).isEqualTo(new InboundSms("+27821234567", "ROAD", "9"));
    assertThat(InboundSms.of(twilio).key()).hasSizeGreaterThan(20);
    assertThat(InboundSms.of(twilio).content().trigger()).isEqualTo(Trigger.SMS);
    assertThat(InboundSms.of(twilio).content().details().contact().phone())
        .isEqualTo("+27821234567");
  }

  @Test
  void aWholeLocationMessageIsThePlace() {
    var sms = new InboundSms("+27821234567", AML + (AML.length() + 3), null);

    assertThat(sms.content().position().lat()).isEqualTo(-26.2041);
    assertThat(sms.content().position().lon()).isEqualTo(28.0473);
    assertThat(sms.content().position().accuracyMetres()).isEqualTo(20);
    assertThat(sms.content().position().fixedAt()).isEqualTo(Instant.parse("2026-03-02T06:00:00Z"));
    assertThat(sms.content().position().source()).isEqualTo("GNSS");
    assertThat(sms.flags()).isEmpty();
  }

  @Test
  void aLocationMessageThatIsNotAsLongAsItSaysIsNotTrusted() {
    var sms = new InboundSms("+27821234567", AML + "120", null);

    assertThat(sms.content().position()).isNull();
    assertThat(sms.flags()).containsExactly(AlertFlag.POSITION_UNREADABLE);
  }
}
