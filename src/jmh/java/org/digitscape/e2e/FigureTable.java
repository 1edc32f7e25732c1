package org.digitscape.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures as Markdown: what, the goal, the median of the runs, the 95th percentile. */
final class FigureTable {

  private final List<String> rows = new ArrayList<>();

  /**
   * Adds a row, and prints it, so that one sees the program at work.
   *
   * @param what was measured, with its unit
   * @param goal in words
   * @param values at least one
   */
  void add(String what, String goal, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    String row =
        "| %s | %s | %s | %s | %d |"
            .formatted(
                what,
                goal,
                figure(percentile(sorted, 0.5)),
                sorted.size() > 1 ? figure(percentile(sorted, 0.95)) : "",
                sorted.size());
    System.out.println(row);
    rows.add(row);
  }

  @Override
  public String toString() {
    return "\n| | goal | median | 95th percentile | values |\n|---|---|---:|---:|---:|\n"
        + String.join("\n", rows)
        + "\n";
  }

  /** By the nearest rank. */
  private static double percentile(List<Double> sorted, double share) {
    if (sorted.isEmpty()) {
      throw new IllegalStateException("nothing was measured");
    }
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }

  private static String figure(double value) {
    String format = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 1 ? "%.1f" : "%.4f";
    return String.format(Locale.ROOT, format, value);
  }
}
