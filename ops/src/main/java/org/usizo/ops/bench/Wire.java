package org.usizo.ops.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;

/**
 * One kept-alive HTTP connection, as cheap as can be, because load generator and server share the
 * machine: it writes prepared bytes and reads an answer by its length. Not for sharing.
 */
final class Wire implements AutoCloseable {
  private static final int CLIENT_BUFFER = 16 * 1024;

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private boolean ends;

  Wire(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), CLIENT_BUFFER);
    out = socket.getOutputStream();
  }

  /** Sends a whole request and reads the whole answer; gives its status. */
  int exchange(byte[] request) throws IOException {
    if (ends) {
      // the server keeps a connection for so many requests only, and says so with the last
      ends = false;
      socket.close();
      connect();
    }
    out.write(request);
    int status = Integer.parseInt(line().substring(9, 12));
    long length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring(15).strip());
      }
      ends |= lower.startsWith("connection:") && lower.contains("close");
    }
    if (length >= 0) {
      in.skipNBytes(length);
    } else if (status != 204) {
      skipChunks();
    }
    return status;
  }

  private void skipChunks() throws IOException {
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      in.skipNBytes(size + 2L);
    }
    line();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server closed the connection.");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /** A POST of JSON as bytes on the wire. */
  static byte[] post(String path, String headers, String json) {
    return "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(path, headers, json.length(), json)
        .getBytes(ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
