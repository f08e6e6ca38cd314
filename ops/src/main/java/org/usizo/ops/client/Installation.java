package org.usizo.ops.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * An installation that ops/up made, by its data directory: ports, keys, logs. Tools that break
 * things or look underneath need one of their own.
 *
 * @param data the directory given to {@code ops/up --data}
 */
public record Installation(Path data) {

  /** The server; its first node, if there are several. */
  public Api api() {
    return listNodes().getFirst();
  }

  /** Every node, on the first one's port and those after it. */
  public List<Api> listNodes() {
    return IntStream.range(0, Integer.parseInt(setting("nodes")))
        .mapToObj(node -> new Api(URI.create("http://127.0.0.1:" + (port() + node))))
        .toList();
  }

  /** The server's port. */
  public int port() {
    return Integer.parseInt(setting("port"));
  }

  /** The FCM double. */
  public URI fcm() {
    return URI.create("http://127.0.0.1:" + setting("fcm_port"));
  }

  /** Makes tokens that this installation trusts. */
  public Tokens tokens(InstantSource clock) {
    return Tokens.signedWith(data.resolve("keys/development-private.pem"), clock);
  }

  /** Where its processes write their logs. */
  public Path logs() {
    return data.resolve("log");
  }

  /** The database of its own cluster, for JDBC; holds the password. */
  public String database() {
    return "jdbc:postgresql://127.0.0.1:%s/usizo?user=usizo&password=%s"
        .formatted(setting("database_port"), read("keys/database-password").strip());
  }

  private String setting(String name) {
    var settings = new Properties();
    try (var reader = Files.newBufferedReader(data.resolve("run/settings"))) {
      settings.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("No installation in " + data + ". Maybe ops/up never ran.", e);
    }
    String value = settings.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("The installation in " + data + " has no " + name + ".");
    }
    return value;
  }

  private String read(String file) {
    try {
      return Files.readString(data.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
