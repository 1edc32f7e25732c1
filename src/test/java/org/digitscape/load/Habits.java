package org.digitscape.load;

import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What visitors like to do, and how long they look at what came of it.
 *
 * @param shares how often one does what, in any unit
 * @param leastPause between two deeds, in ms
 * @param mostPause in ms
 */
record Habits(Map<Deed, Integer> shares, int leastPause, int mostPause) {

  /** A class with one link: half of what they do is drawing or taking a digit. */
  static final Habits CLASS =
      new Habits(
          Map.of(
              Deed.STROKE, 35,
              Deed.RANDOM, 10,
              Deed.LOUPE, 20,
              Deed.SAMPLE, 20,
              Deed.WALK, 15),
          2_000,
          8_000);

  /** All that the page and the API offer. */
  static final Habits MIXED =
      new Habits(
          Map.ofEntries(
              Map.entry(Deed.STROKE, 30),
              Map.entry(Deed.ENCODE, 5),
              Map.entry(Deed.RANDOM, 10),
              Map.entry(Deed.LOUPE, 10),
              Map.entry(Deed.SAMPLE, 15),
              Map.entry(Deed.WALK, 10),
              Map.entry(Deed.MODEL, 4),
              Map.entry(Deed.COMPARE, 3),
              Map.entry(Deed.STORY, 5),
              Map.entry(Deed.UPLOAD, 4),
              Map.entry(Deed.GIF, 2),
              Map.entry(Deed.PREVIEW, 2)),
          2_000,
          8_000);

  Deed next(RandomGenerator random) {
    int drawn = random.nextInt(shares.values().stream().mapToInt(Integer::intValue).sum());
    for (Deed deed : Deed.values()) {
      drawn -= shares.getOrDefault(deed, 0);
      if (drawn < 0) {
        return deed;
      }
    }
    throw new IllegalStateException("shares must be positive");
  }

  int pause(RandomGenerator random) {
    return random.nextInt(leastPause, mostPause);
  }
}
