package org.usizo.api.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the pages under their true security policy, and the contract's double beside them, on
 * loopback.
 */
final class PagesServer implements AutoCloseable {
  static final String POLICY =
      "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; require-trusted-types-for 'script'";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private final Path pages;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  PagesServer(Path pages, int port, ContractDouble api) throws IOException {
    this.pages = pages.toRealPath();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serveFile);
    server.createContext("/api/v1/", api);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void serveFile(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file =
          pages.resolve("." + (path.endsWith("/") ? path + "index.html" : path)).normalize();
      if (!file.startsWith(pages) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] content = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      exchange
          .getResponseHeaders()
          .set(
              "Content-Type",
              TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** For looking at the pages by hand: {@code PagesServer PAGES PORT}. */
  public static void main(String[] arguments) {
    try {
      var contract = new ContractDouble();
      contract.busyDay();
      var server = new PagesServer(Path.of(arguments[0]), Integer.parseInt(arguments[1]), contract);
      System.Logger log = System.getLogger(PagesServer.class.getName());
      log.log(System.Logger.Level.INFO, server.url("/"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
