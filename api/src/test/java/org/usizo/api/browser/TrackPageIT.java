package org.usizo.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * Whoever has the link sees when help arrives, and the link's secret stays out of the address bar.
 */
class TrackPageIT extends PageStory {
  private static final String SECRET = "4yKq2PzHk8xTnqBq1v0V7w";

  @Test
  void theLinkShowsWhenHelpArrives() {
    try (BrowserContext phone = browsers().phoneWithoutPlace()) {
      Page page = open(phone, "/track/#" + SECRET);
      assertThat(page.locator("#state")).containsText("There in about 12 min");
      assertThat(page).hasURL(url("/track/"));
      assertThat(Browsers.barriers(page)).isEmpty();
      assertThat(Browsers.widerThanScreen(page)).isFalse();
    }
  }

  @Test
  void aPageWithoutItsLinkSaysSo() {
    try (BrowserContext phone = browsers().phoneWithoutPlace()) {
      assertThat(open(phone, "/track/").locator("#state"))
          .containsText("by the link that was shared");
    }
  }

  @Test
  void theFrontPageLeadsToThePages() {
    try (BrowserContext phone = browsers().phoneWithoutPlace()) {
      Page page = open(phone, "/");
      assertThat(Browsers.barriers(page)).isEmpty();
      page.click("text=Ask for help");
      assertThat(page.locator("#press-road")).isVisible();
    }
  }
}
