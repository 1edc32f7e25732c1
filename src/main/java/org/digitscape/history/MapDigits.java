package org.digitscape.history;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.digitscape.density.Seeds;

/** Which test digits stand on the map: the same ones for every model and at every moment. */
public final class MapDigits {

  /** Test digits on the map. */
  public static final int COUNT = 500;

  /** Any number will do; another one would put other digits on everybody's map. */
  private static final long SEED = 156;

  private MapDigits() {}

  /**
   * Chooses among test images.
   *
   * @param size number of test images
   * @return positions of {@value #COUNT} of them, or of all if there are fewer, ascending
   */
  public static List<Integer> positions(int size) {
    List<Integer> positions = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      positions.add(i);
    }
    RandomGenerator random = Seeds.random(SEED);
    int chosen = Math.min(COUNT, size);
    for (int i = 0; i < chosen; i++) {
      int other = i + (int) (random.nextDouble() * (size - i));
      int kept = positions.get(i);
      positions.set(i, positions.get(other));
      positions.set(other, kept);
    }
    return positions.subList(0, chosen).stream().sorted().toList();
  }
}
