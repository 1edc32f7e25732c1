package org.digitscape.serving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitscape.history.MapDigits;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.model.DigitImage;

/**
 * The test images, found by index and by picture, and the choice of those on the map. Immutable.
 */
final class TestDigits {

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
    this.onMap = MapDigits.positions(digits.size());
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

  /** The test digit of an index, if there is one. */
  Optional<LabeledDigit> find(int index) {
    return Optional.ofNullable(positionOfIndex.get(index)).map(digits::get);
  }

  /** The position of the test digit with exactly these pixels. */
  Optional<Integer> position(DigitImage image) {
    return Optional.ofNullable(positionOfImage.get(image));
  }
}
