package org.usizo.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The pages as people use them, against a server that really runs: what the double cannot notice is
 * a page that guesses wrong. Each story takes place somewhere of its own, far from any fleet.
 */
@Tag("livepages")
@EnabledIfSystemProperty(named = LiveInstallation.PROPERTY, matches = ".+")
class LivePagesIT {
  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(15_000);
  private static final int MOST_TABS = 120;

  private static LiveInstallation live;
  private static Browsers browsers;

  private final double lat = -31 + ThreadLocalRandom.current().nextDouble() * 3;
  private final double lon = 20 + ThreadLocalRandom.current().nextDouble() * 3;
  private final String crew = "crew-" + UUID.randomUUID();
  private String caseId = "none";

  @BeforeAll
  static void open() {
    live = new LiveInstallation();
    browsers = new Browsers();
  }

  @AfterAll
  static void close() {
    browsers.close();
  }

  /** No crew and no case of one story stays for the next to meet. */
  @AfterEach
  void goHome() {
    api("manager")
        .post(
            "/api/v1/cases/" + caseId + "/resolve",
            RequestOptions.create().setData(Map.of("outcome", "FALSE_ALARM")));
    browsers
        .calling(live.url("/"), live.token("responder", crew))
        .put(
            "/api/v1/responders/me/shift", RequestOptions.create().setData(Map.of("state", "OFF")));
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void fromThePressToTheSurveyOverBothPhonesAndAFriendsLink() {
    enrolCrew();
    try (BrowserContext crewPhone = browsers.phoneAt(lat + 0.002, lon);
        BrowserContext phone = browsers.phoneAt(lat, lon);
        BrowserContext friend = browsers.phoneWithoutPlace()) {
      Page job = crewOnDuty(crewPhone);
      Page page = customer(phone);
      page.click("#press-road");
      accept(job);

      assertThat(page.locator(".crew")).hasText("Thabo", patiently());
      assertThat(page.locator(".facts")).containsText("White flatbed");
      assertThat(page.locator(".facts")).containsText("LIVE 1 NC");
      assertThat(page.locator("#help-map .map-pin")).hasCount(2);
      assertThat(job.locator("#job .word")).hasText(page.locator(".word strong").innerText());
      noBarriers(page, job);

      say(page, "I am at the blue sign");
      assertThat(job.locator(".messages")).containsText("I am at the blue sign");
      say(job, "We see you soon");
      assertThat(page.locator(".messages")).containsText("We see you soon");

      Page track = browsers.open(friend, shareLink(page));
      assertThat(track.locator("#state")).containsText("Help found", contains());
      noBarriers(track);
      for (String step : List.of("I am on my way", "I have arrived")) {
        job.click("text=" + step);
      }
      assertThat(page.locator("#case-title")).hasText("Arrived", patiently());
      assertThat(track.locator("#state")).containsText("Arrived", contains());
      job.click("text=Job done");
      page.locator(".csat .chip").last().click();
      page.click("text=Send answers");
      assertThat(page.locator("form.card > [role=status]")).containsText("Thank you", contains());
      assertThat(timeline()).doesNotContain("OFFER_UNDELIVERED", "PERSON_UNREACHED");
    }
  }

  @Test
  void withTheKeyboardOnlySomebodyWithoutAPositionIsHelpedByAnAgent() {
    enrolCrew();
    try (BrowserContext crewPhone = browsers.phoneAt(lat + 0.002, lon);
        BrowserContext phone = browsers.phoneWithoutPlace();
        BrowserContext desk = browsers.desk()) {
      Page job = crewOnDuty(crewPhone);
      Page page = customer(phone);
      tabTo(page, "#press-road");
      page.keyboard().press("Enter");
      assertThat(page.locator(".note").first()).containsText("We do not know where you are yet");
      tabTo(page, "#q-where");
      page.keyboard().type("R357 near Brandvlei");
      page.keyboard().press("Enter");
      assertThat(page.locator(".scene-words")).hasText("R357 near Brandvlei", patiently());
      noBarriers(page);

      Page console =
          browsers.open(desk, live.url("/console/" + live.signedIn("agent", crew + "-agent")));
      String reference = page.locator(".reference").innerText();
      tabTo(console, "#q");
      console.keyboard().type(reference);
      assertThat(console.locator("#cases")).containsText(reference, contains());
      assertThat(console.locator("#cases li")).hasCount(1);
      tabTo(console, "#cases button");
      console.keyboard().press("Enter");
      assertThat(console.locator("#detail h2")).containsText(reference);
      noBarriers(console);
      claimUnlessSomebodyHas(console);
      tabTo(console, "[data-verb=scene]");
      console.keyboard().press("Enter");
      tabTo(console, "#f-position");
      console.keyboard().type(lat + ", " + lon);
      console.keyboard().press("Enter");

      accept(job);
      assertThat(page.locator(".crew")).hasText("Thabo", patiently());
      assertThat(console.locator("#detail .task")).containsText("LIVE 1 NC", contains());
    }
  }

  @Test
  void anAgentSendsACandidateWhoDeclinesAndTheConsoleSaysSo() {
    enrolCrew();
    try (BrowserContext crewPhone = browsers.phoneAt(lat + 0.002, lon);
        BrowserContext phone = browsers.phoneAt(lat, lon);
        BrowserContext desk = browsers.desk()) {
      Page page = customer(phone);
      page.click("#press-road");
      Page console =
          browsers.open(desk, live.url("/console/" + live.signedIn("agent", crew + "-agent")));
      String reference = page.locator(".reference").innerText();
      console.fill("#q", reference);
      assertThat(console.locator("#cases")).containsText(reference, contains());
      assertThat(console.locator("#cases li")).hasCount(1);
      console.locator("#cases button").click();
      Page job = crewOnDuty(crewPhone);
      job.locator("#offer summary").click(new Locator.ClickOptions().setTimeout(20_000));
      job.click("text=Too far");
      assertThat(console.locator(".timeline")).containsText("Offer declined", contains());
      console.click("text=Show candidates");
      console.getByText("Not suitable or not free").click();
      console
          .getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName(Pattern.compile("Assign anyway:.*Thabo")))
          .click();
      assertThat(job.locator("#offer, #job .word").first()).isVisible(PATIENTLY);
    }
  }

  @Test
  void aPressWithoutANetworkSurvivesAReloadAndADoubleTouchAnswersNothing() {
    try (BrowserContext phone = browsers.phoneAt(lat, lon)) {
      Page page = customer(phone);
      page.waitForFunction(
          "navigator.serviceWorker.ready.then(() => caches.keys()).then((names) => names.length > 0)");
      phone.setOffline(true);
      page.dblclick("#press-medical");
      assertThat(page.locator("#sending")).containsText("goes out by itself");
      assertThat(page.locator("#questions :checked")).hasCount(0);
      page.reload();
      assertThat(page.locator("#sending")).containsText("goes out by itself");
      phone.setOffline(false);
      assertThat(page.locator(".reference")).hasText(Pattern.compile("[0-9A-Z]{5}"), patiently());
      page.click("text=I no longer need help");
      page.click("text=Cancel my request");
      assertThat(page.locator(".note.warn")).containsText("you want to cancel", contains());
      assertThat(page.locator("#case-title")).isInViewport();
    }
  }

  private Page customer(BrowserContext phone) {
    Page page = browsers.open(phone, live.url("/customer/"));
    page.onResponse(
        answer -> {
          if (answer.url().endsWith("/api/v1/alerts") && answer.ok()) {
            caseId = answer.text().replaceAll("(?s).*\"caseId\":\"([^\"]+)\".*", "$1");
          }
        });
    return page;
  }

  private Page crewOnDuty(BrowserContext phone) {
    Page page = browsers.open(phone, live.url("/responder/" + live.signedIn("responder", crew)));
    page.click("text=Available");
    assertThat(page.locator("#shift")).containsText("Position sent", contains());
    return page;
  }

  private static void accept(Page job) {
    job.locator("#offer button.primary").click(new Locator.ClickOptions().setTimeout(20_000));
    assertThat(job.locator("#job .word")).isVisible(PATIENTLY);
  }

  private static void say(Page page, String text) {
    page.fill(".write textarea", text);
    page.click(".write button");
  }

  private static String shareLink(Page page) {
    page.click("text=Share where help is");
    return page.locator("a[href*='/track/']").getAttribute("href");
  }

  /** Where a demo runs, its agent may have been given the case already. */
  private static void claimUnlessSomebodyHas(Page console) {
    if (console.locator("[data-verb=claim]").isVisible()) {
      tabTo(console, "[data-verb=claim]");
      console.keyboard().press("Enter");
    }
    assertThat(console.locator("[data-verb=unclaim]")).isVisible(PATIENTLY);
  }

  /** Reaches an element as somebody without a pointer does, or fails. */
  private static void tabTo(Page page, String selector) {
    assertThat(page.locator(selector).first()).isVisible();
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      if ((Boolean) page.evaluate("(what) => document.activeElement.matches(what)", selector)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not reach " + selector);
  }

  private static void noBarriers(Page... pages) {
    for (Page page : pages) {
      assertThat(Browsers.barriers(page)).isEmpty();
      assertThat(Browsers.widerThanScreen(page)).isFalse();
    }
  }

  private void enrolCrew() {
    var answer =
        api("operator")
            .post(
                "/api/v1/responders",
                RequestOptions.create()
                    .setData(
                        Map.of(
                            "name", "Thabo",
                            "callSign", "Live 1",
                            "vehicle", "White flatbed",
                            "plate", "LIVE 1 NC",
                            "skills", List.of("TOW", "FLATBED"),
                            "subject", crew,
                            "positionMode", "LIVE")));
    assertThat(answer.status()).isEqualTo(201);
  }

  private String timeline() {
    return api("manager").get("/api/v1/cases/" + caseId + "/timeline").text();
  }

  private APIRequestContext api(String role) {
    return browsers.calling(live.url("/"), live.token(role, crew + "-" + role));
  }

  private static LocatorAssertions.HasTextOptions patiently() {
    return new LocatorAssertions.HasTextOptions().setTimeout(15_000);
  }

  private static LocatorAssertions.ContainsTextOptions contains() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
  }
}
