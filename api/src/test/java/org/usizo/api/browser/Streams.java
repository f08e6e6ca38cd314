package org.usizo.api.browser;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Open server-sent event streams of the double. */
final class Streams {
  private final List<OutputStream> open = new CopyOnWriteArrayList<>();
  private final AtomicInteger sequence = new AtomicInteger();

  /** Leaves the exchange open: events are written to it until the browser goes away. */
  void serve(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    open.add(out); // before the browser can know that the stream is open, else an event could fall
    // between
    out.write(": hello\n\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  void tell(String type) {
    String event = "event: %s\nid: %d\ndata: {}\n\n".formatted(type, sequence.incrementAndGet());
    for (OutputStream out : open) {
      try {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException gone) {
        open.remove(out);
      }
    }
  }
}
