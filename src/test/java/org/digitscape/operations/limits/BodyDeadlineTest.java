package org.digitscape.operations.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With Tomcat, which alone knows how bodies come. */
@Timeout(20)
class BodyDeadlineTest {

  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final int BYTES_PER_SECOND = 1_000;

  /** What reading came to: a number of bytes, or a failure. */
  private final BlockingQueue<Object> read = new LinkedBlockingQueue<>();

  private final Tomcat tomcat = new Tomcat();

  @TempDir private Path folder;

  @BeforeEach
  void start() throws Exception {
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", folder.toString());
    Tomcat.addServlet(context, "reader", new Reader()).addMapping("/");
    tomcat.getEngine().getPipeline().addValve(new BodyDeadline(PATIENCE, BYTES_PER_SECOND));
    tomcat.getConnector();
    tomcat.start();
  }

  @AfterEach
  void stop() throws Exception {
    tomcat.stop();
    tomcat.destroy();
  }

  @Test
  void body_aByteNowAndThen_isGivenUp() throws Exception {
    try (Socket sender = send(1_000)) {
      long start = System.nanoTime();
      trickle(sender);

      assertThat(outcome().toString()).contains(SocketTimeoutException.class.getSimpleName());
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(PATIENCE, PATIENCE.multipliedBy(10));
      assertThat(sender.getInputStream().readAllBytes())
          .asString(StandardCharsets.US_ASCII)
          .contains("Connection: close");
    }
  }

  @Test
  void body_slowButFastEnough_isReadToItsEnd() throws Exception {
    try (Socket sender = send(2_000)) {
      for (int i = 0; i < 10; i++) {
        Thread.sleep(80);
        sender.getOutputStream().write(new byte[200]);
      }

      assertThat(outcome()).isEqualTo(2_000);
    }
  }

  /** The connection is used again, and each body has its own time. */
  @Test
  void body_afterAnother_hasItsOwnTime() throws Exception {
    try (Socket sender = send(4)) {
      sender.getOutputStream().write(new byte[4]);
      assertThat(outcome()).isEqualTo(4);
      Thread.sleep(PATIENCE.plusMillis(100));

      sender.getOutputStream().write(head(3));
      sender.getOutputStream().write(new byte[3]);

      assertThat(outcome()).isEqualTo(3);
    }
  }

  private Object outcome() throws InterruptedException {
    return Objects.requireNonNull(read.poll(10, TimeUnit.SECONDS), "nothing was read");
  }

  private Socket send(int length) throws IOException {
    Socket socket = new Socket("localhost", tomcat.getConnector().getLocalPort());
    socket.getOutputStream().write(head(length));
    return socket;
  }

  private static byte[] head(int length) {
    return "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
        .formatted(length)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void trickle(Socket sender) throws InterruptedException {
    try {
      while (read.isEmpty()) {
        sender.getOutputStream().write(0);
        Thread.sleep(20);
      }
    } catch (SocketException closed) {
      // As it should be; the other side says when.
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private final class Reader extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
      try (InputStream body = request.getInputStream()) {
        read.add(body.readAllBytes().length);
      } catch (IOException failure) {
        read.add(failure);
      }
    }
  }
}
