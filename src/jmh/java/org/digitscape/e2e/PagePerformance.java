package org.digitscape.e2e;

import java.util.Map;

/**
 * Measures the page in a real Chromium against a server in this JVM, and prints a table in Markdown.
 * Browser, visitors and server share the processors of one machine: the figures are upper bounds.
 * Everything stays on loopback, and the whole takes about three minutes.
 */
public final class PagePerformance {

  private PagePerformance() {}

  /** No arguments. */
  public static void main(String[] arguments) {
    FigureTable table = new FigureTable();
    try (AppServer server = AppServer.started(Map.of())) {
      FirstLoad.measure(server, table);
      Response.measure(server, table);
      Motion.measure(server, table);
      Crowd.measure(server, table);
    }
    System.out.println(table);
  }
}
