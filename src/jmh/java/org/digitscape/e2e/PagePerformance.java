package org.digitscape.e2e;

import java.util.List;
import java.util.Map;

/**
 * Measures the page in a real Chromium against a server in this JVM, and prints a table in Markdown.
 * Browser, visitors and server share the processors of one machine: the figures are upper bounds.
 * Everything stays on loopback, and the whole takes about three minutes.
 */
public final class PagePerformance {

  private PagePerformance() {}

  /**
   * @param arguments the parts to measure, of load, response, motion and crowd; all if there are none
   */
  public static void main(String[] arguments) {
    List<String> parts =
        arguments.length > 0 ? List.of(arguments) : List.of("load", "response", "motion", "crowd");
    FigureTable table = new FigureTable();
    try (AppServer server = AppServer.started(Map.of())) {
      for (String part : parts) {
        switch (part) {
          case "load" -> FirstLoad.measure(server, table);
          case "response" -> Response.measure(server, table);
          case "motion" -> Motion.measure(server, table);
          case "crowd" -> Crowd.measure(server, table);
          default -> throw new IllegalArgumentException("no such part: " + part);
        }
      }
    }
    System.out.println(table);
    System.exit(0); // The browser lives as long as the JVM.
  }
}
