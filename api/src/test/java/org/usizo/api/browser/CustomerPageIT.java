package org.usizo.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A press gets through, whatever the phone and the network do, and the page says honestly where
 * things stand.
 */
class CustomerPageIT extends PageStory {
  @Test
  void aPressWithAPositionShowsItsReceipt() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = customer(phone);
      page.click("#press-road");
      assertThat(page.locator(".reference")).hasText("7F3K2");
      assertThat(contract().callsTo("POST", "alerts").getFirst().body().get("kind"))
          .isEqualTo("ROAD");
      assertThat(contract().callsTo("POST", "alerts").getFirst().body()).containsKey("position");
      assertThat(contract().callsTo("POST", "alerts").getFirst().idempotencyKey())
          .hasSizeGreaterThanOrEqualTo(20);
    }
  }

  @Test
  void aPressWithoutAPositionIsSentAllTheSame() {
    try (BrowserContext phone = browsers().phoneWithoutPlace()) {
      Page page = customer(phone);
      page.click("#press-road");
      assertThat(page.locator(".reference")).hasText("7F3K2");
      assertThat(contract().callsTo("POST", "alerts").getFirst().body())
          .doesNotContainKey("position");
    }
  }

  @Test
  void anOfflinePressIsKeptAndGoesOutWhenTheConnectionReturns() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = customer(phone);
      phone.setOffline(true);
      page.click("#press-medical");
      assertThat(page.locator("#sending h1")).containsText("offline");
      assertThat(contract().callsTo("POST", "alerts")).isEmpty();
      phone.setOffline(false);
      assertThat(page.locator(".reference")).hasText("7F3K2");
      assertThat(contract().callsTo("POST", "alerts")).hasSize(1);
    }
  }

  @Test
  void onceVisitedThePageOpensAndTakesAPressWithoutANetwork() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = customer(phone);
      page.waitForFunction(
          "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)");
      phone.setOffline(true);
      page.reload();
      page.click("#press-road");
      assertThat(page.locator("#sending h1")).containsText("offline");
      phone.setOffline(false);
      assertThat(page.locator(".reference")).hasText("7F3K2");
    }
  }

  @Test
  void aPressSurvivesClosingThePageWhileTheServerIsDown() {
    try (BrowserContext phone = browsers().phone()) {
      contract().setFailing(true);
      Page first = customer(phone);
      first.click("#press-road");
      // On a machine with loopback only the browser believes itself offline: honest as well.
      assertThat(first.locator("#sending"))
          .hasText(Pattern.compile("keep trying|goes out by itself"));
      first.waitForCondition(() -> !contract().callsTo("POST", "alerts").isEmpty());
      String key = contract().callsTo("POST", "alerts").getFirst().idempotencyKey();
      first.close();
      contract().setFailing(false);
      Page second = customer(phone);
      second.waitForCondition(() -> contract().callsTo("POST", "alerts").size() > 1);
      assertThat(contract().callsTo("POST", "alerts").getLast().idempotencyKey()).isEqualTo(key);
    }
  }

  @Test
  void whatIsTypedWhileTheReceiptComesInIsNotLost() {
    try (BrowserContext phone = browsers().phone()) {
      contract().setFailing(true);
      Page page = customer(phone);
      page.click("#press-road");
      page.focus("#q-where");
      contract().setFailing(false);
      var typed = new StringBuilder();
      while (page.locator(".reference").count() == 0 || typed.length() % 10 != 0) {
        page.keyboard().type("a");
        typed.append('a');
        assertThat(typed.length()).as("the receipt never came").isLessThan(490);
      }
      assertThat(page.locator("#q-where")).hasValue(typed.toString());
    }
  }

  @Test
  void answersRepeatThePressUnderTheSameKeyAndFromTheSamePlace() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = customer(phone);
      page.click("#press-road");
      assertThat(page.locator(".reference")).hasText("7F3K2");
      page.fill("#q-note", "Flat tyre, and it is raining");
      page.click("#questions button[type=submit]");
      page.waitForCondition(() -> contract().callsTo("POST", "alerts").size() == 2);
      var presses = contract().callsTo("POST", "alerts");
      assertThat(presses.getLast().idempotencyKey()).isEqualTo(presses.getFirst().idempotencyKey());
      assertThat(presses.getLast().body())
          .containsEntry("note", "Flat tyre, and it is raining")
          .containsEntry("position", presses.getFirst().body().get("position"));
    }
  }

  @Test
  void theCustomerSeesWhoComesAndHearsOfItLive() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = customer(phone);
      page.click("#press-road");
      assertThat(page.locator("#case-title")).hasText("Finding help");
      contract().cases().moveTo("EN_ROUTE");
      contract().tell("STATUS_CHANGED");
      assertThat(page.locator("#case-title")).hasText("On the way");
      assertThat(page.locator(".word strong")).hasText("protea");
      assertThat(page.locator(".facts")).containsText("JB 42 KL GP");
    }
  }

  @Test
  void whatSomebodyIsTypingStaysWhenTheReceiptArrives() {
    try (BrowserContext phone = browsers().phone()) {
      contract().setFailing(true);
      Page page = customer(phone);
      page.click("#press-road");
      page.fill("#q-where", "N1 north");
      contract().setFailing(false);
      assertThat(page.locator(".reference")).hasText("7F3K2");
      assertThat(page.locator("#q-where")).hasValue("N1 north");
      assertThat(page.locator("#q-where")).isFocused();
    }
  }

  @Test
  void cancellingARunningRescueSaysThatItGoesOn() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = customer(phone);
      page.click("#press-medical");
      page.click("text=I no longer need help");
      page.click("dialog button[type=submit]");
      assertThat(page.locator(".note.warn").first()).containsText("Help goes on");
    }
  }

  @Test
  void theTokenLeavesTheAddressBar() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = open(phone, "/customer/#token=a.b.c");
      assertThat(page).hasURL(url("/customer/"));
    }
  }

  @Test
  void nobodyIsShutOutAndNothingIsWiderThanASmallPhone() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = customer(phone);
      assertThat(Browsers.barriers(page)).isEmpty();
      page.click("#press-road");
      assertThat(page.locator(".reference")).hasText("7F3K2");
      contract().cases().moveTo("EN_ROUTE");
      contract().tell("STATUS_CHANGED");
      assertThat(page.locator(".word strong")).isVisible();
      assertThat(Browsers.barriers(page)).isEqualTo(List.of());
      assertThat(Browsers.widerThanScreen(page)).isFalse();
    }
  }

  private Page customer(BrowserContext phone) {
    return open(phone, "/customer/");
  }
}
