package org.usizo.api.logs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * Puts our formatter on the server's own log handlers while the application runs, where the server
 * was told to log as JSON ({@code ops/payara/logging.properties}). The server cannot load ours
 * itself: its log manager does not see the classes of an application.
 */
public final class RootLogging {
  private final Map<Handler, Formatter> before = new LinkedHashMap<>();

  /** From now on lines are JSON. */
  public void install() {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      Formatter servers = handler.getFormatter();
      if (servers != null && servers.getClass().getSimpleName().startsWith("JSON")) {
        before.put(handler, servers);
        handler.setFormatter(new JsonLines());
      }
    }
  }

  /** Gives the handlers back as they were. */
  public void remove() {
    before.forEach(Handler::setFormatter);
    before.clear();
  }
}
