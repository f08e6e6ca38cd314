package org.usizo.api.container;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A database for one run of the container tests: there before the server starts, gone when it has
 * stopped. Does nothing in runs without a server.
 */
public final class RunDatabase implements LauncherSessionListener {
  private static final String NAME = "usizo.it.database";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String name = System.getProperty(NAME, "");
    if (!name.isBlank()) {
      onServer("CREATE DATABASE " + name);
      System.setProperty(
          "usizo.it.url", server().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"));
      Tokens.publish();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    String name = System.getProperty(NAME, "");
    if (!name.isBlank()) {
      onServer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
  }

  private static void onServer(String sql) {
    try (Connection connection = DriverManager.getConnection(server())) {
      connection.createStatement().execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String server() {
    String url = System.getProperty("usizo.test.database", "");
    if (url.isBlank()) {
      throw new IllegalStateException(
          "System property usizo.test.database names no PostgreSQL server: run the tests by ops/test");
    }
    return url;
  }
}
