package org.usizo.ops.blackbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.usizo.ops.client.Call;

/** A server-sent event stream, read in the background until it is closed. */
final class EventStream implements AutoCloseable {

  /** One event; the id is null where the stream gave none. */
  record Event(String id, String type, JsonElement data) {}

  private final List<Event> events = new ArrayList<>();
  private final InputStream bytes;
  private final Thread reader;
  private boolean ended;

  private EventStream(InputStream bytes) {
    this.bytes = bytes;
    this.reader = Thread.ofVirtual().start(this::read);
  }

  /** Opens it; anything but 200 is an error that names the status. */
  static EventStream open(Call call) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        Live.api()
            .http()
            .send(
                call.header("Accept", "text/event-stream").request(), BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new AssertionError("The stream was refused: " + answer.statusCode());
    }
    return new EventStream(answer.body());
  }

  private void read() {
    try (var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      List<String> block = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          add(block);
          block.clear();
        } else {
          block.add(line);
        }
      }
    } catch (IOException e) {
      // closed from this side, or cut: both end it
    }
    end();
  }

  private synchronized void add(List<String> block) {
    String data = field(block, "data");
    if (data != null) {
      events.add(
          new Event(field(block, "id"), field(block, "event"), JsonParser.parseString(data)));
    }
  }

  private static String field(List<String> block, String name) {
    return block.stream()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .reduce((first, second) -> first + "\n" + second)
        .orElse(null);
  }

  private synchronized void end() {
    ended = true;
  }

  synchronized boolean hasEnded() {
    return ended;
  }

  synchronized List<Event> events() {
    return List.copyOf(events);
  }

  /** The events that can be resumed from, in order. */
  List<String> ids() {
    return events().stream().map(Event::id).filter(id -> id != null).toList();
  }

  void await(String what, Predicate<List<Event>> condition) {
    Wait.until(what, () -> condition.test(events()));
  }

  @Override
  public void close() {
    try {
      bytes.close();
      reader.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
