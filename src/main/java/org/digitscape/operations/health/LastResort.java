package org.digitscape.operations.health;

import java.lang.Thread.UncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * Ends the program rather than let it go on as half of itself: whoever runs it starts it again.
 *
 * <p>{@code -XX:+ExitOnOutOfMemoryError} sees only what the JVM itself runs out of. Memory outside
 * of the heap is counted in Java, as buffers and ND4J's pointers are; when a thread ends for want
 * of it, such as the one that takes connections, nothing else would notice.
 */
public final class LastResort implements UncaughtExceptionHandler {

  /** As {@code -XX:+ExitOnOutOfMemoryError} ends a process. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int NO_MODELS = 1;
  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      // At once, and without anything that needs memory.
      System.err.println("Terminating due to " + failure);
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    }
    LOG.error("The thread {} ended", thread.getName(), failure);
  }

  /**
   * Ends a server that will never be ready, and says why in one line after the trace.
   *
   * @param reason why the models failed
   */
  public static void endWithoutModels(ConfigurableApplicationContext server, Throwable reason) {
    String folder = System.getProperty("org.bytedeco.javacpp.cachedir", "~/.javacpp/cache");
    LOG.error(
        "Without models the server ends: {}. If that is about space: native libraries unpack into"
            + " {}, 400 MB",
        NestedExceptionUtils.getMostSpecificCause(reason).toString(),
        folder);
    // Not on the thread that says so, which the end may have to wait for.
    Thread.ofPlatform()
        .name("end")
        .start(() -> System.exit(SpringApplication.exit(server, () -> NO_MODELS)));
  }
}
