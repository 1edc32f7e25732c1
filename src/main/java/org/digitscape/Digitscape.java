package org.digitscape;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: serves the page and the HTTP API. */
@SpringBootApplication
public class Digitscape {

  public static void main(String[] arguments) {
    SpringApplication.run(Digitscape.class, arguments);
  }
}
