package org.usizo.api.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.AsyncResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.wiring.ServiceClosing;
import org.usizo.api.wiring.Setting;
import org.usizo.api.wiring.Settings;
import org.usizo.dispatch.casefile.CaseId;

/** Opens streams and sends to them; the door of this package. */
@ApplicationScoped
public class EventStreams {
  private OpenStreams open;
  private StreamSource source;
  private StreamThreads threads;

  /** For the container's proxy. */
  protected EventStreams() {}

  /** Streams within the configured numbers. */
  @Inject
  public EventStreams(StreamSource source, InstantSource clock, Settings settings) {
    this.source = source;
    this.open =
        new OpenStreams(
            settings.getNumber(Setting.STREAMS_PER_PERSON),
            settings.getNumber(Setting.STREAMS_PER_NODE));
    this.threads =
        new StreamThreads(
            open, source, clock, settings.getSeconds(Setting.STREAM_HEARTBEAT_SECONDS));
  }

  /**
   * Turns this request into a stream and returns at once. The resource method has to declare an
   * {@code AsyncResponse} with {@code @Suspended}, hand it over here and not touch it.
   *
   * @throws org.usizo.api.errors.ProblemException 503 when this node has no room for more streams
   */
  public void open(
      StreamRequest wanted,
      AsyncResponse later,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (open.isFull()) {
      throw Problem.of(ProblemType.BUSY).detail("Too many open streams").toException();
    }
    threads.start();
    Resumption resumption = Resumption.of(wanted, source);
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext connection = request.getAsyncContext();
    connection.setTimeout(0);
    try {
      begin(wanted, resumption, new StreamConnection(connection, later, open), response);
    } catch (IOException gone) {
      connection.complete();
    }
  }

  /** Sends something passing to all who watch its case, and to those who watch everything. */
  public void send(PassingEvent passing) {
    open.deliver(passing);
  }

  /** How many streams are open on this node. */
  public int count() {
    return open.count();
  }

  /**
   * Whether somebody has a stream open on this node that carries this case: what happens to it is
   * in front of them without any push.
   *
   * @param owner as {@link StreamOwner} names it
   */
  public boolean isWatching(String owner, CaseId caseId) {
    return open.isWatching(owner, caseId);
  }

  /** Clients reconnect to another node. */
  void close(@Observes ServiceClosing closing) {
    threads.stop();
    open.listAll().forEach(stream -> stream.sink().close());
  }

  private void begin(
      StreamRequest wanted,
      Resumption resumption,
      StreamConnection connection,
      HttpServletResponse response)
      throws IOException {
    StreamSink sink = new StreamSink(response.getOutputStream(), connection::end);
    Subscription stream = new Subscription(wanted, sink, source, resumption.cursor());
    connection.watch(stream);
    open.add(stream).ifPresent(oldest -> oldest.sink().close());
    sink.send(Frame.OPENING);
    if (resumption.reset()) {
      sink.send(Frame.reset(resumption.cursor()));
    }
    sink.whenDrained(() -> threads.catchUp(stream));
    response.getOutputStream().setWriteListener(sink);
    threads.catchUp(stream);
  }
}
