package org.digitscape.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Figures of all contenders side by side, as Markdown: the median over the rounds of each, and its
 * ratio to ONNX Runtime.
 */
final class ResultTable {

  private static final Map<String, String> TITLES = titles();

  /** Names of the benchmarks in the order of the table. */
  static final List<String> BENCHMARKS = List.copyOf(TITLES.keySet());

  private final Map<String, Map<Contender, List<Double>>> figures = new LinkedHashMap<>();

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("encode1", "encode 1 (µs)");
    titles.put("decode1", "decode 1 (µs)");
    titles.put("decode61", "decode 61 (µs)");
    titles.put("decode400", "decode 400 (µs)");
    titles.put("encode2985", "encode 2,985 (µs)");
    titles.put("callers1", "1 caller (encodes/s)");
    titles.put("callers8", "8 callers (encodes/s)");
    titles.put("callers32", "32 callers (encodes/s)");
    return titles;
  }

  /** Adds the figure of one round. */
  void add(String benchmark, Contender contender, double figure) {
    figures
        .computeIfAbsent(benchmark, name -> new EnumMap<>(Contender.class))
        .computeIfAbsent(contender, name -> new ArrayList<>())
        .add(figure);
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("\n| |");
    for (Contender contender : Contender.values()) {
      table.append(' ').append(contender.title()).append(" | : ONNX |");
    }
    table.append("\n|---|").append("---:|".repeat(2 * Contender.values().length)).append('\n');
    figures.forEach((benchmark, row) -> appendRow(table, benchmark, row));
    return table.toString();
  }

  private static void appendRow(
      StringBuilder table, String benchmark, Map<Contender, List<Double>> row) {
    double onnx = median(row.getOrDefault(Contender.ONNX, List.of()));
    table.append("| ").append(TITLES.get(benchmark)).append(" |");
    row.forEach(
        (contender, values) -> {
          double figure = median(values);
          table.append(
              String.format(
                  Locale.ROOT,
                  figure < 1000 ? " %.1f | %.2f |" : " %,.0f | %.2f |",
                  figure,
                  figure / onnx));
        });
    table.append('\n');
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
  }
}
