package org.usizo.api.logs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * Puts our formatter on the server's own log handlers while the application runs. The server cannot
 * load it itself: its log manager does not see the classes of an application.
 */
public final class RootLogging {
  private final Map<Handler, Formatter> before = new LinkedHashMap<>();

  /** From now on lines are JSON. */
  public void install() {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      before.put(handler, handler.getFormatter());
      handler.setFormatter(new JsonLines());
    }
  }

  /** Gives the handlers back as they were. */
  public void remove() {
    before.forEach(Handler::setFormatter);
    before.clear();
  }
}
