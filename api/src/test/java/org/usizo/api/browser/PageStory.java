package org.usizo.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A browser per class, pages and a fresh double per test; no script error and no policy breach goes
 * unseen.
 */
abstract class PageStory {
  /** Unsigned: the double asks nobody who they are, the pages only want to have one. */
  static final String TOKEN = "#token=eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lYm9keSJ9.none";

  private static Browsers browsers;

  private final ContractDouble contract = new ContractDouble();
  private PagesServer server;

  @BeforeAll
  static void openBrowser() {
    browsers = new Browsers();
  }

  @AfterAll
  static void closeBrowser() {
    browsers.close();
  }

  @BeforeEach
  void serve() throws IOException {
    server = new PagesServer(Path.of("src/main/webapp"), 0, contract);
  }

  @AfterEach
  void nothingComplained() {
    server.close();
    assertThat(browsers.complaints()).isEmpty();
  }

  static Browsers browsers() {
    return browsers;
  }

  ContractDouble contract() {
    return contract;
  }

  String url(String path) {
    return server.url(path);
  }

  Page open(BrowserContext context, String path) {
    return browsers.open(context, server.url(path));
  }
}
