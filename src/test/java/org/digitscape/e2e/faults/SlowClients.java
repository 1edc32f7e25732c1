package org.digitscape.e2e.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many connections over which somebody sends, or takes, a little now and then, or nothing. */
final class SlowClients implements AutoCloseable {

  private final URI server;
  private final List<Socket> sockets = new ArrayList<>();

  SlowClients(URI server) {
    this.server = server;
  }

  /** Opens connections that send this and do not read. */
  void open(int connections, byte[] request) throws IOException {
    for (int i = 0; i < connections; i++) {
      Socket socket = new Socket(server.getHost(), server.getPort());
      sockets.add(socket);
      socket.setSoTimeout(100);
      try {
        socket.getOutputStream().write(request);
      } catch (IOException refused) {
        // It has been answered and cut off before its end.
      }
    }
  }

  /** The start of a request, and half of the body that it announces. */
  static byte[] half(String path, String headers, byte[] body) {
    byte[] head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: %d\r\n\r\n"
            .formatted(path, headers, body.length)
            .getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[head.length + body.length / 2];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(body, 0, all, head.length, body.length / 2);
    return all;
  }

  /** Questions one after the other, without waiting for answers. */
  static byte[] questions(int count, String path) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
        .formatted(path)
        .repeat(count)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Each sends one more byte. */
  void sendAByte() {
    for (Socket socket : sockets) {
      try {
        OutputStream out = socket.getOutputStream();
        out.write(' ');
      } catch (IOException cutOff) {
        // As it should be, sooner or later.
      }
    }
  }

  /** Each takes one byte. */
  void takeAByte() {
    for (Socket socket : sockets) {
      try {
        if (socket.getInputStream().available() > 0) {
          socket.getInputStream().read();
        }
      } catch (IOException cutOff) {
        // As it should be, sooner or later.
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }
}
