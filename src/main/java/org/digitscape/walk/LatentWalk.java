package org.digitscape.walk;

import java.util.Arrays;
import java.util.List;
import org.digitscape.model.LatentCode;

/**
 * A straight line on the latent plane: {@code (1 - alpha) z + alpha z'}.
 *
 * @param from z, where alpha is 0
 * @param to z', where alpha is 1
 */
public record LatentWalk(LatentCode from, LatentCode to) {

  /** The code at a share of the way; at 0 and 1 exactly the ends. */
  public LatentCode at(double alpha) {
    return from.interpolate(to, alpha);
  }

  /**
   * Evenly spaced codes, both ends included.
   *
   * @param frames how many, at least 2
   */
  public List<LatentCode> codes(int frames) {
    return Arrays.stream(Steps.alphas(frames)).mapToObj(this::at).toList();
  }
}
