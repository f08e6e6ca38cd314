package org.usizo.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A crew goes on duty, takes a job and works through it, tunnels included. */
class ResponderPageIT extends PageStory {
  @Test
  void onDutyThePhoneTellsWhereItIsAndOffDutyItDoesNot() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = open(phone, "/responder/" + TOKEN);
      assertThat(page.locator("#shift")).containsText("Your position is not sent");
      assertThat(contract().callsTo("POST", "responders/me/positions")).isEmpty();
      page.click("text=Available");
      page.waitForCondition(() -> !contract().callsTo("POST", "responders/me/positions").isEmpty());
    }
  }

  @Test
  void anOfferIsAcceptedWithAnArrivalTimeAndTheJobIsDoneStepByStep() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = withJob(phone);
      assertThat(contract().callsTo("POST", "offers/o1/accept").getFirst().body().get("etaSeconds"))
          .isEqualTo(1020.0);
      assertThat(page.locator("#job .word")).hasText("protea");
      for (String step : new String[] {"I am on my way", "I have arrived", "Job done"})
        page.click("text=" + step);
      assertThat(page.locator("#job")).containsText("No job right now");
      assertThat(
              contract().callsTo("POST", "assignments/as1/status").stream()
                  .map(call -> call.body().get("status")))
          .containsExactly("EN_ROUTE", "ON_SCENE", "CLEARED");
    }
  }

  @Test
  void anOfferIsDeclinedWithAReason() {
    try (BrowserContext phone = browsers().phone()) {
      contract().crew().offer();
      Page page = open(phone, "/responder/" + TOKEN);
      page.click("#offer summary");
      page.click("text=Too far");
      assertThat(page.locator("#offer")).isHidden();
      assertThat(contract().callsTo("POST", "offers/o1/decline").getFirst().body())
          .containsEntry("reason", "TOO_FAR");
    }
  }

  @Test
  void stepsReportedInATunnelGoOutInOrderWithTheirTimes() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = withJob(phone);
      phone.setOffline(true);
      page.click("text=I am on my way");
      page.click("text=I have arrived");
      assertThat(page.locator("#job")).containsText("goes out with the next connection");
      assertThat(contract().callsTo("POST", "assignments/as1/status")).isEmpty();
      phone.setOffline(false);
      page.waitForCondition(() -> contract().callsTo("POST", "assignments/as1/status").size() == 2);
      assertThat(contract().callsTo("POST", "assignments/as1/status"))
          .extracting(call -> call.body().get("status"))
          .containsExactly("EN_ROUTE", "ON_SCENE");
      assertThat(contract().callsTo("POST", "assignments/as1/status"))
          .allSatisfy(call -> assertThat(call.body()).containsKeys("at", "clientSeq"));
    }
  }

  @Test
  void aCrewInDangerAlarmsWithTwoTouches() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = open(phone, "/responder/" + TOKEN);
      page.click("#distress");
      page.click("text=Alarm now");
      assertThat(page.locator("#distress-dialog")).containsText("has been received");
      assertThat(contract().callsTo("POST", "responders/me/distress")).hasSize(1);
    }
  }

  @Test
  void nobodyIsShutOut() {
    try (BrowserContext phone = browsers().phone()) {
      contract().crew().offer();
      Page page = open(phone, "/responder/" + TOKEN);
      assertThat(page.locator("#offer")).isVisible();
      assertThat(Browsers.barriers(page)).isEmpty();
      page.click("#offer .huge");
      assertThat(page.locator("#job .word")).isVisible();
      assertThat(Browsers.barriers(page)).isEmpty();
      assertThat(Browsers.widerThanScreen(page)).isFalse();
    }
  }

  private Page withJob(BrowserContext phone) {
    contract().crew().offer();
    Page page = open(phone, "/responder/" + TOKEN);
    page.click("[aria-label=Later]");
    page.click("#offer .huge");
    assertThat(page.locator("#job")).containsText("Accepted");
    return page;
  }
}
