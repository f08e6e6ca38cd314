package org.usizo.api.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Reads an event stream line by line, as it comes over the wire. */
record EventReader(Socket socket, BufferedReader lines) implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 40_000;

  /**
   * @param headers each ended by CR LF
   */
  static EventReader open(Client client, String path, String headers) throws IOException {
    Socket socket = new Socket(client.host(), client.port());
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket
        .getOutputStream()
        .write(
            ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return new EventReader(
        socket,
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
  }

  /** Reads on until this line; false when the stream ends before. */
  boolean next(String wanted) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
