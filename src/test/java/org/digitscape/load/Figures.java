package org.digitscape.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long everything took, and what went wrong; for any number of threads. */
final class Figures {

  private final Map<String, Map<Deed, List<Double>>> times = new LinkedHashMap<>();
  private final Map<String, Integer> errors = new TreeMap<>();
  private String phase = "";

  /** From now on, what begins belongs to a phase. */
  synchronized void enter(String next) {
    phase = next;
  }

  /**
   * Does something and notes how long it took.
   *
   * @throws CountedFailure if it fails; that is counted, and no time is noted
   */
  void time(Deed deed, Runnable doing) {
    String begunIn = phase();
    long start = System.nanoTime();
    try {
      doing.run();
    } catch (RuntimeException | AssertionError failure) {
      count(deed.toString(), failure);
      throw new CountedFailure(failure);
    }
    add(begunIn, deed, (System.nanoTime() - start) / 1e6);
  }

  /** Notes a time in ms. */
  synchronized void add(String begunIn, Deed deed, double time) {
    times
        .computeIfAbsent(begunIn, name -> new EnumMap<>(Deed.class))
        .computeIfAbsent(deed, name -> new ArrayList<>())
        .add(time);
  }

  /** Counts an error. */
  synchronized void count(String what, Throwable failure) {
    String message = String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
    String cause = failure.getCause() == null ? "" : " (" + failure.getCause() + ")";
    String short200 = message.substring(0, Math.min(200, message.length()));
    errors.merge(what + ": " + short200 + cause, 1, Integer::sum);
  }

  private synchronized String phase() {
    return phase;
  }

  /** What went wrong, and how often. */
  synchronized Map<String, Integer> errors() {
    return Map.copyOf(errors);
  }

  /**
   * The time that a share of all deeds in a phase took at most, in ms, by the nearest rank.
   *
   * @throws IllegalStateException if there were none
   */
  synchronized double percentile(String in, Deed deed, double share) {
    List<Double> sorted =
        times.getOrDefault(in, Map.of()).getOrDefault(deed, List.of()).stream().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalStateException("nobody did this: " + deed + " in " + in);
    }
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }

  /** All of it, as Markdown. */
  synchronized String table() {
    StringBuilder table =
        new StringBuilder(
            "| phase | | times | median, ms | 95 % | 99 % | most |\n"
                + "|---|---|---:|---:|---:|---:|---:|\n");
    times.forEach(
        (in, deeds) ->
            deeds.forEach(
                (deed, all) ->
                    table.append(
                        String.format(
                            Locale.ROOT,
                            "| %s | %s | %,d | %,.0f | %,.0f | %,.0f | %,.0f |%n",
                            in,
                            deed.words(),
                            all.size(),
                            percentile(in, deed, 0.5),
                            percentile(in, deed, 0.95),
                            percentile(in, deed, 0.99),
                            percentile(in, deed, 1)))));
    errors.forEach(
        (error, count) ->
            table.append("error, ").append(count).append(" times: ").append(error).append('\n'));
    return table.toString();
  }

  /** What went wrong is in the figures already. */
  static final class CountedFailure extends RuntimeException {

    CountedFailure(Throwable cause) {
      super(cause);
    }
  }
}
