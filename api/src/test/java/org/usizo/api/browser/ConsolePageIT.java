package org.usizo.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Agents see what is gravest first, act with mouse, keys or thumb, and are never fooled by what
 * strangers wrote.
 */
class ConsolePageIT extends PageStory {
  @BeforeEach
  void fillTheDay() {
    contract().busyDay();
  }

  @Test
  void theGravestCaseStandsFirst() {
    try (BrowserContext desk = browsers().desk()) {
      Page page = open(desk, "/console/" + TOKEN);
      assertThat(page.locator("#cases li").first()).containsText("K9W3F");
      assertThat(page.locator("#count")).hasText("4 open cases");
    }
  }

  @Test
  void aCandidateIsOfferedTheCase() {
    try (BrowserContext desk = browsers().desk()) {
      Page page = open(desk, "/console/" + TOKEN);
      page.click("[data-case=c2]");
      page.click("text=Show candidates");
      assertThat(page.locator(".candidate").first()).containsText("There first");
      page.click(".candidate >> text=Offer");
      assertThat(page.locator("#detail .note.good")).containsText("Thandi");
      assertThat(contract().callsTo("POST", "cases/c2/assignments").getFirst().body())
          .containsEntry("mode", "OFFER")
          .containsEntry("responderId", "r1");
    }
  }

  @Test
  void theKeyboardIsEnoughToClaimAndNote() {
    try (BrowserContext desk = browsers().desk()) {
      Page page = open(desk, "/console/" + TOKEN);
      assertThat(page.locator("#cases li")).hasCount(4);
      page.keyboard().press("j");
      assertThat(page.locator("#detail h2")).containsText("K9W3F");
      page.keyboard().press("c");
      page.waitForCondition(() -> contract().callsTo("POST", "cases/c2/claim").size() == 1);
      page.keyboard().press("n");
      page.keyboard().type("Called back, conscious");
      page.click("#dialog button[type=submit]");
      page.waitForCondition(() -> contract().callsTo("POST", "cases/c2/notes").size() == 1);
      assertThat(contract().callsTo("POST", "cases/c2/notes").getFirst().body())
          .containsEntry("text", "Called back, conscious");
    }
  }

  @Test
  void anEscalationIsAcknowledgedWithATime() {
    try (BrowserContext desk = browsers().desk()) {
      Page page = open(desk, "/console/" + TOKEN);
      page.click("text=Acknowledge");
      page.click("#dialog >> text=5 min");
      page.waitForCondition(
          () -> contract().callsTo("POST", "escalations/e1/acknowledge").size() == 1);
      assertThat(contract().callsTo("POST", "escalations/e1/acknowledge").getFirst().body())
          .containsKey("nextActionBy");
    }
  }

  @Test
  void whatStrangersWriteStaysText() {
    String attack =
        "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>";
    contract().cases().get("c2").put("care", Map.of("notes", List.of(attack)));
    contract().cases().say("CUSTOMER", Map.of("text", attack, "clientId", "a1"));
    contract()
        .cases()
        .get("c2")
        .put("scene", Map.of("text", attack, "position", Sample.position(Sample.LAT, Sample.LON)));
    try (BrowserContext desk = browsers().desk()) {
      Page page = open(desk, "/console/" + TOKEN);
      page.click("[data-case=c2]");
      assertThat(page.locator(".said").last()).hasText(attack);
      assertThat(page.locator("img[src=x]")).hasCount(0);
      assertThat(page.title()).doesNotContain("owned");
    }
  }

  @Test
  void nobodyIsShutOut() {
    try (BrowserContext desk = browsers().desk()) {
      Page page = open(desk, "/console/" + TOKEN);
      page.click("[data-case=c1]");
      page.click("text=Show candidates");
      assertThat(page.locator(".candidate")).hasCount(2);
      assertThat(Browsers.barriers(page)).isEmpty();
    }
  }

  @Test
  void itFitsASmallPhone() {
    try (BrowserContext phone = browsers().phone()) {
      Page page = open(phone, "/console/" + TOKEN);
      assertThat(page.locator("#cases li")).hasCount(4);
      assertThat(Browsers.widerThanScreen(page)).isFalse();
      assertThat(Browsers.barriers(page)).isEmpty();
      page.click("[data-case=c2]");
      assertThat(page.locator("#detail h2")).isVisible();
      assertThat(Browsers.widerThanScreen(page)).isFalse();
    }
  }
}
