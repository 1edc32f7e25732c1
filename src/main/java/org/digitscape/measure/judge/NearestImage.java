package org.digitscape.measure.judge;

import java.util.List;
import java.util.stream.IntStream;
import org.digitscape.model.DigitImage;

/**
 * Finds, among many images, the one that explains an image best: the one with the least share of
 * its ink energy left over, {@code |x - y|^2 / |y|^2} over the 784 pixels. The search is exact, but
 * compares all pixels only where a cheap lower bound leaves a chance.
 *
 * <p>The bound: split x and y into their parts along a few orthonormal axes and the rest. Then
 * {@code |x - y|^2 >= |x_axes - y_axes|^2 + (|x_rest| - |y_rest|)^2} by Pythagoras and the triangle
 * inequality. Of 18,081 images it leaves about a hundred to compare.
 */
final class NearestImage {

  private static final int AXES = 16;
  private static final int LOOKED_AT_FOR_AXES = 400;

  /** Far more than what the bounds can lose to rounding, in shares of an image's energy. */
  private static final float SLACK = 1e-4f;

  private final List<DigitImage> images;
  private final PrincipalAxes axes;

  /** The sum of the squared intensities of each image: at most 784 * 255^2, about 51 million. */
  private final int[] energies;

  /**
   * For each axis the coordinates of all images, then the lengths of the rests: arranged so that
   * the sums over all images run along arrays.
   */
  private final float[][] features;

  /**
   * @param images at least one, each with some ink
   */
  NearestImage(List<DigitImage> images) {
    if (images.isEmpty()) {
      throw new IllegalArgumentException("there is no nearest of no images");
    }
    this.images = List.copyOf(images);
    int stride = Math.ceilDiv(images.size(), LOOKED_AT_FOR_AXES);
    this.axes =
        PrincipalAxes.of(
            IntStream.range(0, Math.ceilDiv(images.size(), stride))
                .mapToObj(i -> images.get(i * stride))
                .toList(),
            AXES);
    this.energies = new int[images.size()];
    this.features = new float[AXES + 1][images.size()];
    for (int i = 0; i < energies.length; i++) {
      energies[i] = energy(images.get(i));
      if (energies[i] == 0) {
        throw new IllegalArgumentException("image " + i + " is blank");
      }
      double[] own = features(images.get(i));
      for (int f = 0; f < own.length; f++) {
        features[f][i] = (float) own[f];
      }
    }
  }

  /**
   * An image that was found.
   *
   * @param position in the list that was searched; the first of equals
   * @param residual the share of its ink energy that is left over, 0 or more
   */
  record Found(int position, double residual) {}

  /** Finds the image with the least residual. */
  Found find(DigitImage image) {
    float[] bounds = bounds(image);
    byte[] pixels = image.toBytes();
    int best = 0;
    for (int i = 1; i < bounds.length; i++) {
      if (bounds[i] < bounds[best]) {
        best = i;
      }
    }
    long bestDistance = squaredDistance(pixels, images.get(best));
    double limit = (double) bestDistance / energies[best] + SLACK;
    for (int i = 0; i < bounds.length; i++) {
      if (bounds[i] <= limit) {
        long distance = squaredDistance(pixels, images.get(i));
        // a / b < c / d as a * d < c * b, in integers: nothing is lost to rounding.
        long difference = distance * energies[best] - bestDistance * energies[i];
        if (difference < 0 || (difference == 0 && i < best)) {
          best = i;
          bestDistance = distance;
          limit = (double) bestDistance / energies[best] + SLACK;
        }
      }
    }
    return new Found(best, (double) bestDistance / energies[best]);
  }

  /** For each image a number that its residual is not below, but for rounding. */
  private float[] bounds(DigitImage image) {
    double[] own = features(image);
    float[] bounds = new float[energies.length];
    for (int f = 0; f < own.length; f++) {
      float feature = (float) own[f];
      float[] row = features[f];
      for (int i = 0; i < bounds.length; i++) {
        float difference = row[i] - feature;
        bounds[i] += difference * difference;
      }
    }
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] /= energies[i];
    }
    return bounds;
  }

  /** The coordinates along the axes, then the length of the rest. */
  private double[] features(DigitImage image) {
    double[] coordinates = axes.project(image);
    double[] all = new double[coordinates.length + 1];
    double rest = energy(image);
    for (int a = 0; a < coordinates.length; a++) {
      all[a] = coordinates[a];
      rest -= coordinates[a] * coordinates[a];
    }
    all[coordinates.length] = Math.sqrt(Math.max(0, rest));
    return all;
  }

  private static int squaredDistance(byte[] pixels, DigitImage image) {
    int sum = 0;
    for (int i = 0; i < DigitImage.PIXELS; i++) {
      int difference = (pixels[i] & 0xFF) - image.intensity(i);
      sum += difference * difference;
    }
    return sum;
  }

  private static int energy(DigitImage image) {
    return squaredDistance(new byte[DigitImage.PIXELS], image);
  }
}
