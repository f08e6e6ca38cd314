package org.usizo.ops.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

/**
 * A running Usizo at its base address. Paths below {@code /api/v1} are given from there ({@code
 * /alerts}); {@link #root} reaches everything else. Safe for many threads.
 */
public final class Api {
  private static final String REST = "/api/v1";

  private final HttpClient http;
  private final URI base;

  /** For a base such as {@code http://127.0.0.1:8080}. */
  public Api(URI base) {
    this.base = base;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  /** Where it runs. */
  public URI base() {
    return base;
  }

  /** The client underneath, for streams. */
  public HttpClient http() {
    return http;
  }

  /** A GET below {@code /api/v1}. */
  public Call get(String path) {
    return call("GET", path);
  }

  /** A POST below {@code /api/v1}. */
  public Call post(String path) {
    return call("POST", path);
  }

  /** A PUT below {@code /api/v1}. */
  public Call put(String path) {
    return call("PUT", path);
  }

  /** Any method below {@code /api/v1}. */
  public Call call(String method, String path) {
    return new Call(http, base.resolve(REST + path), method);
  }

  /** Any method from the root: health, ingest, pages. */
  public Call root(String method, String path) {
    return new Call(http, base.resolve(path), method);
  }

  /** Whether the server says that it is ready. */
  public boolean isReady() {
    try {
      return root("GET", "/health/ready").timeout(Duration.ofSeconds(3)).send().status() == 200;
    } catch (UnreachableException e) {
      return false;
    }
  }
}
