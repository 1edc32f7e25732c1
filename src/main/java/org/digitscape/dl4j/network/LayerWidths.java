package org.digitscape.dl4j.network;

import java.util.List;
import org.digitscape.model.DigitImage;

/** Widths of an autoencoder's layers from input to output. */
final class LayerWidths {

  private static final int CODE_WIDTH = 2;
  private static final int MOST_LAYERS = 20;
  private static final int WIDEST = 4096;

  private LayerWidths() {}

  /**
   * Where the code is: the position of the width 2, which is also the number of the encoder's
   * layers.
   *
   * @throws IllegalArgumentException if the widths are not those of an autoencoder
   */
  static int codeLayer(List<Integer> layers) {
    int code = layers.indexOf(CODE_WIDTH);
    boolean autoencoder =
        layers.size() <= MOST_LAYERS
            && layers.stream().allMatch(width -> width >= 1 && width <= WIDEST)
            && !layers.isEmpty()
            && layers.getFirst() == DigitImage.PIXELS
            && layers.getLast() == DigitImage.PIXELS
            && code > 0
            && code == layers.lastIndexOf(CODE_WIDTH);
    if (!autoencoder) {
      throw new IllegalArgumentException(
          "expected widths of an autoencoder from 784 over exactly one 2 to 784, at most "
              + MOST_LAYERS
              + " of them and each at most "
              + WIDEST
              + ", found "
              + layers);
    }
    return code;
  }

  /** Weights and biases of dense layers of these widths. */
  static long parameters(List<Integer> layers) {
    long count = 0;
    for (int i = 1; i < layers.size(); i++) {
      count += (layers.get(i - 1) + 1L) * layers.get(i);
    }
    return count;
  }
}
