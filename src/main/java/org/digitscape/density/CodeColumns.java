package org.digitscape.density;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.digitscape.model.LatentCode;

/**
 * Many codes as two columns of numbers, for what visits all of them many times. The columns are
 * handed out as they are: whoever gets them only reads.
 *
 * @param x the first latent variable of each code
 * @param y the second one, as many
 */
public record CodeColumns(double[] x, double[] y) {

  /** Every one in so many codes is held out when something is chosen by likelihood. */
  private static final int HELD_OUT = 6;

  /**
   * @throws IllegalArgumentException if the columns are not of one length
   */
  public CodeColumns {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " x, but " + y.length + " y");
    }
  }

  /** The columns of a list. */
  public static CodeColumns of(List<LatentCode> codes) {
    return new CodeColumns(
        codes.stream().mapToDouble(LatentCode::x).toArray(),
        codes.stream().mapToDouble(LatentCode::y).toArray());
  }

  /** The number of codes. */
  public int size() {
    return x.length;
  }

  /** One of the codes. */
  public LatentCode code(int position) {
    return new LatentCode(x[position], y[position]);
  }

  /** The five sixths that something is fitted to while its settings are being chosen. */
  public CodeColumns fitted() {
    return keep(i -> i % HELD_OUT != 0);
  }

  /** The sixth that settings are chosen by: the first code and every sixth after it. */
  public CodeColumns heldOut() {
    return keep(i -> i % HELD_OUT == 0);
  }

  private CodeColumns keep(IntPredicate kept) {
    int[] positions = IntStream.range(0, size()).filter(kept).toArray();
    return new CodeColumns(
        IntStream.of(positions).mapToDouble(i -> x[i]).toArray(),
        IntStream.of(positions).mapToDouble(i -> y[i]).toArray());
  }
}
