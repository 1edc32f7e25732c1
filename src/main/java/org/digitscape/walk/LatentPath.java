package org.digitscape.walk;

import java.util.Arrays;
import java.util.List;
import org.digitscape.model.LatentCode;

/**
 * A way on the latent plane: straight from place to place, passed at constant speed. Between two
 * places it is {@code (1 - alpha) z + alpha z'}.
 *
 * @param places from the first to the last, at least two
 */
public record LatentPath(List<LatentCode> places) {

  /**
   * @throws IllegalArgumentException if there are fewer than two places
   */
  public LatentPath {
    places = List.copyOf(places);
    if (places.size() < 2) {
      throw new IllegalArgumentException("a way has at least 2 places, not " + places.size());
    }
  }

  /** The straight way. */
  public static LatentPath straight(LatentCode from, LatentCode to) {
    return new LatentPath(List.of(from, to));
  }

  /** How long it is, on the plane. */
  public double length() {
    double length = 0;
    for (int i = 1; i < places.size(); i++) {
      length += places.get(i - 1).distanceTo(places.get(i));
    }
    return length;
  }

  /**
   * The share of the way at which each place is reached.
   *
   * @return as many numbers as places, ascending, the first 0 and the last 1; evenly spaced on a
   *     way that goes nowhere
   */
  public double[] shares() {
    double length = length();
    if (length == 0) {
      return Steps.alphas(places.size());
    }
    double[] shares = new double[places.size()];
    double passed = 0;
    for (int i = 1; i < shares.length; i++) {
      passed += places.get(i - 1).distanceTo(places.get(i));
      shares[i] = Math.min(1, passed / length);
    }
    shares[shares.length - 1] = 1;
    return shares;
  }

  /**
   * Evenly spaced codes, both ends included.
   *
   * @param frames how many, at least 2
   */
  public List<LatentCode> codes(int frames) {
    double[] shares = shares();
    return Arrays.stream(Steps.alphas(frames)).mapToObj(alpha -> at(alpha, shares)).toList();
  }

  private LatentCode at(double alpha, double[] shares) {
    int leg = Steps.legAt(alpha, shares);
    double length = shares[leg + 1] - shares[leg];
    double part = length == 0 ? 1 : (alpha - shares[leg]) / length;
    return places.get(leg).interpolate(places.get(leg + 1), part);
  }
}
