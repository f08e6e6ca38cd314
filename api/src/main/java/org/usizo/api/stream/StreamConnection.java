package org.usizo.api.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;

/** Ties the end of a connection to the end of its stream, whichever comes first. */
final class StreamConnection implements AsyncListener {
  private static final System.Logger LOG = System.getLogger(StreamConnection.class.getName());

  private final AsyncContext connection;
  private final AsyncResponse later;
  private final OpenStreams open;
  private volatile Subscription stream;

  StreamConnection(AsyncContext connection, AsyncResponse later, OpenStreams open) {
    this.connection = connection;
    this.later = later;
    this.open = open;
  }

  void watch(Subscription watched) {
    stream = watched;
    connection.addListener(this);
  }

  /** The stream is over: has Jersey let the connection go, which logs an error when others do. */
  void end() {
    open.remove(stream);
    try {
      later.resume(Response.ok().build());
    } catch (RuntimeException gone) {
      LOG.log(System.Logger.Level.DEBUG, "A stream's connection had ended before");
    }
  }

  @Override
  public void onError(AsyncEvent event) {
    stream.sink().close();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    stream.sink().close();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    stream.sink().close();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    event.getAsyncContext().addListener(this);
  }
}
