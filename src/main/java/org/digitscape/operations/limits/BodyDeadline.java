package org.digitscape.operations.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Gives up on bodies that come too slowly: Tomcat itself waits for each piece, however small, and
 * so for ever for somebody who sends a byte now and then, and who keeps a place for an upload
 * meanwhile. Like {@code MinRate} of Apache's mod_reqtimeout. In Tomcat rather than in a filter,
 * because Tomcat reads forms itself.
 */
final class BodyDeadline extends ValveBase {

  private final Duration patience;
  private final int bytesPerSecond;

  /**
   * @param patience from the first read on, before speed matters
   * @param bytesPerSecond on average after that
   */
  BodyDeadline(Duration patience, int bytesPerSecond) {
    super(true);
    this.patience = patience;
    this.bytesPerSecond = bytesPerSecond;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request raw = request.getCoyoteRequest();
    InputBuffer body = raw.getInputBuffer();
    raw.setInputBuffer(new TimedBody(raw, body));
    try {
      getNext().invoke(request, response);
    } finally {
      // The same object serves the connection's next request.
      raw.setInputBuffer(body);
    }
  }

  private final class TimedBody implements InputBuffer {

    private final org.apache.coyote.Request request;
    private final InputBuffer body;
    private long start;
    private long bytes;
    private boolean begun;
    private boolean givenUp;

    TimedBody(org.apache.coyote.Request request, InputBuffer body) {
      this.request = request;
      this.body = body;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
      if (!begun) {
        begun = true;
        start = System.nanoTime();
      }
      if (givenUp || isLate()) {
        throw giveUp(new SocketTimeoutException("the body comes too slowly"));
      }
      try {
        int count = body.doRead(handler);
        bytes += Math.max(0, count);
        return count;
      } catch (SocketTimeoutException nothingCame) {
        throw giveUp(nothingCame);
      }
    }

    /** Nor is it read to its end for the sake of the connection's next request. */
    private SocketTimeoutException giveUp(SocketTimeoutException reason) {
      givenUp = true;
      request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
      return reason;
    }

    private boolean isLate() {
      Duration allowed = patience.plusMillis(1_000 * bytes / bytesPerSecond);
      return System.nanoTime() - start > allowed.toNanos();
    }

    @Override
    public int available() {
      return body.available();
    }
  }
}
