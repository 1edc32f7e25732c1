package org.digitscape.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.bytedeco.javacpp.BytePointer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A fault on purpose: keeps something of each visitor's request for ever. It is among the tests, so
 * that no packaged server has it; {@link ServerProcess} puts this one class beside the server's
 * own.
 */
final class InjectedLeak extends OncePerRequestFilter {

  /** What is kept. */
  enum Kind {
    /** 32 kB of the heap for each request. */
    HEAP,
    /** 32 kB outside of it. */
    NATIVE,
    /** A thread that never ends, for each hundredth request. */
    THREADS
  }

  private static final int BYTES = 32 * 1024;
  private static final int REQUESTS_FOR_A_THREAD = 100;

  private final Kind kind;
  private final Queue<Object> kept = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();

  InjectedLeak(@Value("${injected-leak}") Kind kind) {
    this.kind = kind;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if ("POST".equals(request.getMethod())) {
      leak();
    }
    chain.doFilter(request, response);
  }

  private void leak() {
    switch (kind) {
      case HEAP -> kept.add(new byte[BYTES]);
      case NATIVE -> kept.add(new BytePointer(BYTES).fill(1));
      case THREADS -> {
        if (requests.incrementAndGet() % REQUESTS_FOR_A_THREAD == 0) {
          kept.add(Thread.ofPlatform().daemon().start(InjectedLeak::stay));
        }
      }
    }
  }

  private static void stay() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      // The end of the program.
    }
  }
}
