package org.usizo.api.container;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** A POST whose body comes in three pieces, so that it is collected without a thread. */
final class SlowPost {
  private SlowPost() {}

  static String send(Client client, String path, String headers) {
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + headers
            + "Content-Type: application/octet-stream\r\nContent-Length: 3\r\n\r\n";
    try (Socket socket = new Socket(client.host(), client.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 3; i++) {
        out.flush();
        LockSupport.parkNanos(50_000_000);
        out.write('x');
      }
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
