package org.usizo.api.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One chromium for a test class: the installed one, nothing is downloaded. Not thread-safe, as the
 * driver is not.
 */
final class Browsers implements AutoCloseable {
  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

  private final Playwright driver =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      driver
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(
                      Path.of(System.getProperty("usizo.test.chromium", "/usr/bin/chromium")))
                  .setChromiumSandbox(false)
                  .setArgs(List.of("--disable-dev-shm-usage")));
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  /** A small phone that knows where it is. */
  BrowserContext phone() {
    return browser.newContext(
        smallPhone().setGeolocation(Sample.LAT, Sample.LON).setPermissions(List.of("geolocation")));
  }

  /** A small phone whose owner does not let pages see where it is. */
  BrowserContext phoneWithoutPlace() {
    return browser.newContext(smallPhone().setPermissions(List.of()));
  }

  /** A small phone somewhere. */
  BrowserContext phoneAt(double lat, double lon) {
    return browser.newContext(
        smallPhone().setGeolocation(lat, lon).setPermissions(List.of("geolocation")));
  }

  BrowserContext desk() {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  private static Browser.NewContextOptions smallPhone() {
    return new Browser.NewContextOptions()
        .setViewportSize(360, 740)
        .setIsMobile(true)
        .setHasTouch(true)
        .setLocale("en-ZA")
        .setTimezoneId("Africa/Johannesburg");
  }

  /** Calls the API beside the pages, as whoever this token is; ends with the browser. */
  APIRequestContext calling(String base, String token) {
    return driver
        .request()
        .newContext(
            new APIRequest.NewContextOptions()
                .setBaseURL(base)
                .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token)));
  }

  /** Opens a page and remembers whatever its scripts or the security policy complain about. */
  Page open(BrowserContext context, String url) {
    Page page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")
              || message.text().contains("TrustedHTML")) complaints.add(message.text());
        });
    page.navigate(url);
    return page;
  }

  List<String> complaints() {
    return complaints;
  }

  /** What axe-core finds against WCAG 2.2 A and AA, one readable line each. */
  static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .withTags(WCAG).analyze().getViolations().stream()
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getNodes().stream()
                            .map(node -> node.getHtml() + " " + node.getFailureSummary())
                            .toList())
            .toList();
  }

  /** True when the page is wider than the screen, so that people would have to scroll sideways. */
  static boolean widerThanScreen(Page page) {
    return (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
  }

  @Override
  public void close() {
    browser.close();
    driver.close();
  }
}
