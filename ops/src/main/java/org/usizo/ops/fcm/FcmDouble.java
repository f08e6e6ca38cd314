package org.usizo.ops.fcm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Firebase Cloud Messaging on loopback, for development and tests.
 *
 * <p>Point the Admin SDK's transport at {@link #endpoint()} and give it {@link
 * #serviceAccountJson()} as credentials. Every message that it accepts stands in {@link
 * #inbox(String)}.
 */
public final class FcmDouble implements AutoCloseable {
  static {
    // Without it every answer waits for Nagle's algorithm and the delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
  private final Inbox inbox = new Inbox();
  private final Behaviours behaviours = new Behaviours();
  private final ServiceAccount account;

  private FcmDouble(HttpServer server, ServiceAccount account, InstantSource clock) {
    this.server = server;
    this.account = account;
    var accessTokens = new AccessTokens(account, clock);
    var controls = new Controls(inbox, behaviours);
    serve("/token", accessTokens::handle);
    serve("/v1/", new Sends(accessTokens, inbox, behaviours, clock)::handle);
    serve("/inbox", controls::handleInbox);
    serve("/behaviour", controls::handleBehaviour);
    server.setExecutor(requests);
    server.start();
  }

  /**
   * Starts a double for one test.
   *
   * @param port where to listen on 127.0.0.1; 0 takes a free one
   * @throws IOException if the port is taken
   */
  public static FcmDouble start(int port) throws IOException {
    HttpServer server = listen(port);
    try {
      return new FcmDouble(server, ServiceAccount.create(tokenUri(server)), InstantSource.system());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot make an RSA key", e);
    }
  }

  /**
   * Starts a double that keeps its service account in {@code data/service-account.json}.
   *
   * @throws IOException if the port is taken or the directory cannot be written
   */
  public static FcmDouble start(int port, Path data) throws IOException {
    HttpServer server = listen(port);
    try {
      Path file = data.resolve("service-account.json");
      return new FcmDouble(
          server, ServiceAccount.loadOrCreate(file, tokenUri(server)), InstantSource.system());
    } catch (GeneralSecurityException e) {
      throw new IOException("The key in service-account.json is not readable; delete the file", e);
    }
  }

  /** Where to send what would go to {@code https://fcm.googleapis.com}. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Credentials in the format of Google's service-account file. */
  public String serviceAccountJson() {
    return account.toJson();
  }

  /** What a registration token or installation id received, oldest first. */
  public List<ReceivedMessage> inbox(String device) {
    return inbox.list(device);
  }

  /** Makes the next sends to {@code device} (or {@code *}) end as told, then ok again. */
  public void behave(String device, String... replies) {
    behave(device, Duration.ZERO, replies);
  }

  /** As {@link #behave(String, String...)}, each answer after {@code delay}, until set anew. */
  public void behave(String device, Duration delay, String... replies) {
    behaviours.put(device, Stream.of(replies).map(Reply::parse).toList(), delay);
  }

  /** Empties all inboxes and forgets all behaviours. */
  public void reset() {
    inbox.clear();
    behaviours.clear();
  }

  @Override
  public void close() {
    server.stop(0);
    requests.shutdownNow();
  }

  /** {@code FcmDouble --port N --data DIR}. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4 || !"--port".equals(arguments[0]) || !"--data".equals(arguments[2])) {
      System.err.println("usage: FcmDouble --port N --data DIR");
      System.exit(2);
    }
    FcmDouble fcm = start(Integer.parseInt(arguments[1]), Path.of(arguments[3]));
    System.out.println("FCM double listens at " + fcm.endpoint());
  }

  private void serve(String path, HttpHandler handler) {
    server.createContext(path, exchange -> closing(exchange, handler));
  }

  private static void closing(HttpExchange exchange, HttpHandler handler) throws IOException {
    try (exchange) {
      handler.handle(exchange);
    }
  }

  private static HttpServer listen(int port) throws IOException {
    var address = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    return HttpServer.create(address, 1024);
  }

  private static String tokenUri(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/token";
  }
}
