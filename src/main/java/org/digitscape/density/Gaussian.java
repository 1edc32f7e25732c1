package org.digitscape.density;

import java.util.List;
import java.util.random.RandomGenerator;
import org.digitscape.model.LatentCode;

/**
 * A normal distribution on the latent plane.
 *
 * @param mean its centre
 * @param xx variance of x, positive
 * @param xy covariance of x and y
 * @param yy variance of y, positive
 */
public record Gaussian(LatentCode mean, double xx, double xy, double yy) {

  /**
   * @throws IllegalArgumentException if the covariance is not positive definite
   */
  public Gaussian {
    boolean positiveDefinite = xx > 0 && yy > 0 && xx * yy - xy * xy > 0;
    if (!positiveDefinite || !Double.isFinite(xx * yy)) {
      throw new IllegalArgumentException(
          "covariance [[" + xx + ", " + xy + "], [" + xy + ", " + yy + "]] has no density");
    }
  }

  /**
   * The maximum likelihood fit: mean and covariance (divided by n) of the codes.
   *
   * @param codes at least three, not all on one line
   * @throws IllegalArgumentException if they have no density
   */
  public static Gaussian fit(List<LatentCode> codes) {
    if (codes.size() < 3) {
      throw new IllegalArgumentException("a fit takes at least 3 codes, not " + codes.size());
    }
    double n = codes.size();
    double meanX = 0;
    double meanY = 0;
    for (LatentCode code : codes) {
      meanX += code.x() / n;
      meanY += code.y() / n;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (LatentCode code : codes) {
      double dx = code.x() - meanX;
      double dy = code.y() - meanY;
      xx += dx * dx / n;
      xy += dx * dy / n;
      yy += dy * dy / n;
    }
    return new Gaussian(new LatentCode(meanX, meanY), xx, xy, yy);
  }

  /**
   * The Mahalanobis distance {@code sqrt((z - mean)^T covariance^-1 (z - mean))}: how many standard
   * deviations a code lies from the centre, in its direction.
   */
  public double mahalanobis(LatentCode code) {
    double dx = code.x() - mean.x();
    double dy = code.y() - mean.y();
    return Math.sqrt(Math.max(0, (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / determinant()));
  }

  /** The natural logarithm of the density at a code. */
  public double logDensity(LatentCode code) {
    double distance = mahalanobis(code);
    return -0.5 * distance * distance - Math.log(2 * Math.PI) - 0.5 * Math.log(determinant());
  }

  /**
   * Draws a code. It takes two normal numbers from the source, whatever the spread, so that one
   * seed with a greater spread gives the same codes, only further from the mean.
   *
   * @param spread multiplies the standard deviation in every direction; 1 samples as fitted
   */
  public LatentCode sample(RandomGenerator random, double spread) {
    double u = spread * random.nextGaussian();
    double v = spread * random.nextGaussian();
    // Cholesky: covariance = L L^T with L lower triangular.
    double l11 = Math.sqrt(xx);
    double l21 = xy / l11;
    double l22 = Math.sqrt(yy - l21 * l21);
    return new LatentCode(mean.x() + l11 * u, mean.y() + l21 * u + l22 * v);
  }

  /**
   * The curve of all codes at a Mahalanobis distance.
   *
   * @param sigmas the distance, positive
   */
  public Ellipse ellipse(double sigmas) {
    double middle = (xx + yy) / 2;
    double half = Math.hypot((xx - yy) / 2, xy);
    double minor = determinant() / (middle + half);
    return new Ellipse(
        mean,
        sigmas * Math.sqrt(middle + half),
        sigmas * Math.sqrt(minor),
        0.5 * Math.atan2(2 * xy, xx - yy));
  }

  private double determinant() {
    return xx * yy - xy * xy;
  }

  /**
   * An ellipse on the plane.
   *
   * @param center its centre
   * @param major the longer half axis
   * @param minor the shorter half axis
   * @param angle of the longer axis against the x axis, counter-clockwise, in radians, -pi/2..pi/2
   */
  public record Ellipse(LatentCode center, double major, double minor, double angle) {}
}
