package org.digitscape.serving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.digitscape.density.Seeds;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.model.DigitImage;

/**
 * The test images, found by index and by picture, and the choice of those on the map. Immutable.
 */
final class TestDigits {

  /** Test digits on the map. */
  static final int ON_MAP = 500;

  /** Any number will do; another one would put other digits on everybody's map. */
  private static final long MAP_SEED = 156;

  private final List<LabeledDigit> digits;
  private final Map<Integer, Integer> positionOfIndex = new HashMap<>();
  private final Map<DigitImage, Integer> positionOfImage = new HashMap<>();
  private final List<Integer> onMap;

  TestDigits(List<LabeledDigit> digits) {
    this.digits = List.copyOf(digits);
    for (int position = 0; position < digits.size(); position++) {
      positionOfIndex.put(digits.get(position).index(), position);
      positionOfImage.put(digits.get(position).image(), position);
    }
    this.onMap = choose(digits.size());
  }

  /** All test digits, in the order of their indexes. */
  List<LabeledDigit> all() {
    return digits;
  }

  List<DigitImage> images() {
    return digits.stream().map(LabeledDigit::image).toList();
  }

  /** Positions in {@link #all()} of the digits on the map, ascending: the same for all models. */
  List<Integer> onMap() {
    return onMap;
  }

  /**
   * @throws UnknownTestImageException if no test digit has this index
   */
  int position(int index) {
    Integer position = positionOfIndex.get(index);
    if (position == null) {
      throw new UnknownTestImageException(index);
    }
    return position;
  }

  /** The position of the test digit with exactly these pixels. */
  Optional<Integer> position(DigitImage image) {
    return Optional.ofNullable(positionOfImage.get(image));
  }

  private static List<Integer> choose(int size) {
    List<Integer> positions = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      positions.add(i);
    }
    RandomGenerator random = Seeds.random(MAP_SEED);
    int chosen = Math.min(ON_MAP, size);
    for (int i = 0; i < chosen; i++) {
      int other = i + (int) (random.nextDouble() * (size - i));
      int kept = positions.get(i);
      positions.set(i, positions.get(other));
      positions.set(other, kept);
    }
    return positions.subList(0, chosen).stream().sorted().toList();
  }
}
