package org.digitscape.e2e.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.digitscape.model.DigitImage;

/**
 * Programs that ask the API without pause until the server is gone, each question on a connection
 * of its own, so that what became of it is known: each waits until it hears that the server has
 * begun to listen ({@code Expect: 100-continue}), and says the rest then.
 */
final class Askers implements AutoCloseable {

  private static final int MANY = 16;
  private static final byte[] REST =
      ("{\"pixels\":[" + "255,".repeat(DigitImage.PIXELS - 1) + "0]}")
          .getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BEGINNING =
      """
      POST /api/v1/models/ae/encode HTTP/1.1\r
      Host: localhost\r
      Connection: close\r
      Content-Type: application/json\r
      Content-Length: %d\r
      Expect: 100-continue\r
      \r
      """
          .formatted(REST.length)
          .getBytes(StandardCharsets.US_ASCII);

  private final URI server;
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger unheard = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();
  private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();

  Askers(URI server) {
    this.server = server;
    for (int i = 0; i < MANY; i++) {
      threads.add(Thread.ofVirtual().start(this::askUntilRefused));
    }
  }

  private void askUntilRefused() {
    boolean there = true;
    while (there) {
      there = ask();
    }
  }

  /** Whether the server took the connection. */
  private boolean ask() {
    boolean heard = false;
    try (Socket socket = new Socket(server.getHost(), server.getPort());
        BufferedReader answer =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      socket.getOutputStream().write(BEGINNING);
      String first = String.valueOf(answer.readLine());
      heard = first.startsWith("HTTP/1.1 100");
      if (heard) {
        answer.readLine();
        socket.getOutputStream().write(REST);
        first = String.valueOf(answer.readLine());
      }
      count(heard, first, answer.lines().anyMatch(line -> line.endsWith("]}")));
      return true;
    } catch (ConnectException noLonger) {
      refused.incrementAndGet();
      return false;
    } catch (IOException | UncheckedIOException e) {
      count(heard, "null", false);
      return true;
    }
  }

  private void count(boolean heard, String first, boolean whole) {
    if (first.startsWith("HTTP/1.1 200") && whole) {
      answered.incrementAndGet();
    } else if (first.startsWith("HTTP/1.1 503")) {
      busy.incrementAndGet();
    } else if (!heard && first.equals("null")) {
      unheard.incrementAndGet();
    } else if (first.equals("null") || first.startsWith("HTTP/1.1 200")) {
      broken.incrementAndGet();
    } else {
      unexpected.add(first + (heard ? "after 100" : "at once"));
    }
  }

  /** From now on busy, refused and broken count. */
  void mark() {
    busy.set(0);
    refused.set(0);
    unheard.set(0);
    broken.set(0);
  }

  int answered() {
    return answered.get();
  }

  int busy() {
    return busy.get();
  }

  int refused() {
    return refused.get();
  }

  /** Connections that were closed before anybody listened: the kernel had taken them already. */
  int unheard() {
    return unheard.get();
  }

  /** Questions that the server had begun to hear and did not answer whole. */
  int broken() {
    return broken.get();
  }

  /** First lines of other answers. */
  List<String> unexpected() {
    return List.copyOf(unexpected);
  }

  @Override
  public void close() {
    awaitEnd();
  }

  /** Waits until the server has refused each. */
  void awaitEnd() {
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
