package org.digitscape.e2e.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A way to the server that can be interrupted: forwards bytes between loopback ports. */
final class Network implements AutoCloseable {

  private final URI server;
  private final int port;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Socket> sockets = new ArrayList<>();
  private ServerSocket entrance;
  private boolean silent;

  Network(URI server) throws IOException {
    this.server = server;
    entrance = listen(0);
    port = entrance.getLocalPort();
  }

  /** Where the server is to be found through it. */
  URI address() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** Whether nothing arrives any more, in either direction, though nothing says so. */
  void silence(boolean on) {
    lock.lock();
    try {
      silent = on;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Cuts all connections, and refuses others. */
  void cut() throws IOException {
    lock.lock();
    try {
      entrance.close();
      for (Socket socket : sockets) {
        socket.close();
      }
      sockets.clear();
    } finally {
      lock.unlock();
    }
  }

  /** Takes connections again, after {@link #cut}. */
  void mend() throws IOException {
    entrance = listen(port);
  }

  private ServerSocket listen(int at) throws IOException {
    ServerSocket open = new ServerSocket();
    open.setReuseAddress(true);
    open.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
    Thread.ofVirtual().start(() -> accept(open));
    return open;
  }

  private void accept(ServerSocket open) {
    try {
      while (true) {
        Socket visitor = open.accept();
        Socket there = new Socket(server.getHost(), server.getPort());
        keep(visitor, there);
        Thread.ofVirtual().start(() -> forward(visitor, there));
        Thread.ofVirtual().start(() -> forward(there, visitor));
      }
    } catch (IOException closed) {
      // Cut, or the end.
    }
  }

  private void keep(Socket... both) {
    lock.lock();
    try {
      sockets.addAll(List.of(both));
    } finally {
      lock.unlock();
    }
  }

  private void forward(Socket from, Socket to) {
    byte[] bytes = new byte[16 * 1024];
    try (from;
        to) {
      int count = from.getInputStream().read(bytes);
      while (count >= 0) {
        awaitSound();
        to.getOutputStream().write(bytes, 0, count);
        count = from.getInputStream().read(bytes);
      }
    } catch (IOException closed) {
      // By either side, or cut.
    }
  }

  private void awaitSound() {
    lock.lock();
    try {
      while (silent) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    silence(false);
    cut();
  }
}
