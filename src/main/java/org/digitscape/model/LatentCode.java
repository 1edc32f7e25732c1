package org.digitscape.model;

/**
 * A place on the latent plane: what an encoder makes of an image.
 *
 * @param x the first latent variable, finite
 * @param y the second latent variable, finite
 */
public record LatentCode(double x, double y) {

  /**
   * @throws IllegalArgumentException if a coordinate is NaN or infinite
   */
  public LatentCode {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException(
          "a latent code has two finite numbers, not " + x + ", " + y);
    }
  }

  /** Euclidean distance on the plane. */
  public double distanceTo(LatentCode other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /**
   * The point {@code (1 - alpha) * this + alpha * other}.
   *
   * @param alpha 0 gives this code, 1 the other
   */
  public LatentCode interpolate(LatentCode other, double alpha) {
    return new LatentCode((1 - alpha) * x + alpha * other.x, (1 - alpha) * y + alpha * other.y);
  }
}
