package org.digitscape;

import java.util.Arrays;
import org.digitscape.cli.DigitscapeCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: serves the page and the HTTP API, or runs a command. */
@SpringBootApplication
public class Digitscape {

  private static final String SERVE = "serve";

  public static void main(String[] arguments) {
    boolean serve = arguments.length > 0 && arguments[0].equals(SERVE);
    if (!serve && DigitscapeCommand.handles(arguments)) {
      System.exit(DigitscapeCommand.execute(arguments));
    }
    SpringApplication.run(
        Digitscape.class, serve ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
  }
}
