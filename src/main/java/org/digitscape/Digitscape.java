package org.digitscape;

import java.util.Arrays;
import org.digitscape.cli.DigitscapeCommand;
import org.digitscape.operations.health.LastResort;
import org.digitscape.serving.ModelCatalog;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The program: serves the page and the HTTP API, or runs a command. */
@SpringBootApplication
public class Digitscape {

  private static final String SERVE = "serve";
  private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

  /**
   * Requests run on virtual threads, and those on so many threads of the system. By default that is
   * one for each processor, and then two pictures that take long to decode would keep everybody
   * else waiting: the system shares processors out among threads, Java does not among virtual ones.
   */
  private static final int CARRIERS = 16;

  public static void main(String[] arguments) {
    if (System.getProperty(PARALLELISM) == null) {
      int processors = Runtime.getRuntime().availableProcessors();
      System.setProperty(PARALLELISM, String.valueOf(Math.max(CARRIERS, processors)));
    }
    boolean serve = arguments.length > 0 && arguments[0].equals(SERVE);
    if (!serve && DigitscapeCommand.handles(arguments)) {
      System.exit(DigitscapeCommand.execute(arguments));
    }
    Thread.setDefaultUncaughtExceptionHandler(new LastResort());
    ConfigurableApplicationContext server =
        SpringApplication.run(
            Digitscape.class,
            serve ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
    server
        .getBean(ModelCatalog.class)
        .whenFailed(reason -> LastResort.endWithoutModels(server, reason));
  }
}
