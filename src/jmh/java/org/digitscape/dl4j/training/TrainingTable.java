package org.digitscape.dl4j.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Images per second as Markdown: for each batch size and contender the median over the rounds, and
 * the median of the rounds' ratios to the last contender.
 */
final class TrainingTable {

  private final List<String> titles;
  private final Map<Integer, List<List<Double>>> rounds = new TreeMap<>();

  TrainingTable(List<String> titles) {
    this.titles = titles;
  }

  /** Adds a round's figures, one for each contender. */
  void add(int batch, List<Double> imagesPerSecond) {
    rounds.computeIfAbsent(batch, size -> new ArrayList<>()).add(imagesPerSecond);
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("\n| batch |");
    titles.forEach(title -> table.append(' ').append(title).append(" | : last |"));
    table.append("\n|---:|").append("---:|".repeat(2 * titles.size()));
    rounds.forEach((batch, laps) -> appendRow(table, batch, laps));
    return table.append('\n').toString();
  }

  private void appendRow(StringBuilder table, int batch, List<List<Double>> laps) {
    table.append("\n| ").append(batch).append(" |");
    IntStream.range(0, titles.size())
        .forEach(
            i ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        " %,.0f | %.2f |",
                        median(laps.stream().map(lap -> lap.get(i)).toList()),
                        median(laps.stream().map(lap -> lap.get(i) / lap.getLast()).toList()))));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
  }
}
