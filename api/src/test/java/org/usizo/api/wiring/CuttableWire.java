package org.usizo.api.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server that can be cut and mended; the port stays the same. */
final class CuttableWire implements AutoCloseable {
  private final InetSocketAddress server;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final int port;
  private volatile ServerSocket door;

  CuttableWire(InetSocketAddress server) throws IOException {
    this.server = server;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = door.getLocalPort();
    listen(door);
  }

  int port() {
    return port;
  }

  void cut() throws IOException {
    door.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }

  void mend() throws IOException {
    ServerSocket again = new ServerSocket();
    again.setReuseAddress(true);
    again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    door = again;
    listen(again);
  }

  @Override
  public void close() throws IOException {
    cut();
  }

  private void listen(ServerSocket on) {
    Thread.ofVirtual()
        .start(
            () -> {
              while (!on.isClosed()) {
                try {
                  connect(on.accept());
                } catch (IOException cut) {
                  continue;
                }
              }
            });
  }

  private void connect(Socket client) throws IOException {
    Socket onward = new Socket(server.getAddress(), server.getPort());
    sockets.add(client);
    sockets.add(onward);
    pump(client.getInputStream(), onward.getOutputStream());
    pump(onward.getInputStream(), client.getOutputStream());
  }

  private static void pump(InputStream from, OutputStream to) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (from;
                  to) {
                from.transferTo(to);
              } catch (IOException cut) {
                // the wire was cut, which is what it is for
              }
            });
  }
}
