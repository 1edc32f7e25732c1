package org.digitscape.density;

import java.util.List;
import org.digitscape.model.DigitImage;

/**
 * Finds, among many images, the one that explains an image best: the one with the least share of
 * its ink energy left over, {@code |x - y|^2 / |y|^2} over the 784 pixels. The search is exact, but
 * compares all pixels only where a cheap lower bound leaves a chance.
 *
 * <p>The bound: with images pooled to 7x7 sums of 4x4 pixels, {@code (sum d)^2 <= 16 sum d^2} in
 * each block (Jensen), so a sixteenth of the pooled squared distance is at most the full one. All
 * sums are integers, so nothing is lost to rounding.
 */
final class NearestImage {

  private static final int POOL = 4;
  private static final int BLOCKS_PER_ROW = DigitImage.SIZE / POOL;
  private static final int BLOCKS = BLOCKS_PER_ROW * BLOCKS_PER_ROW;

  private final List<DigitImage> images;

  /** The sum of the squared intensities of each image: at most 784 * 255^2, about 51 million. */
  private final int[] energies;

  /** Block by block, so that the sums over all images run along arrays. */
  private final short[][] pooled;

  /**
   * @param images at least one, each with some ink
   */
  NearestImage(List<DigitImage> images) {
    if (images.isEmpty()) {
      throw new IllegalArgumentException("there is no nearest of no images");
    }
    this.images = List.copyOf(images);
    this.energies = new int[images.size()];
    this.pooled = new short[BLOCKS][images.size()];
    for (int i = 0; i < energies.length; i++) {
      energies[i] = energy(images.get(i));
      if (energies[i] == 0) {
        throw new IllegalArgumentException("image " + i + " is blank");
      }
      int[] sums = pool(images.get(i));
      for (int block = 0; block < BLOCKS; block++) {
        pooled[block][i] = (short) sums[block];
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
    int[] bounds = pooledDistances(pool(image));
    byte[] pixels = image.toBytes();
    int best = likeliest(bounds);
    long bestDistance = squaredDistance(pixels, images.get(best));
    for (int i = 0; i < bounds.length; i++) {
      // a / b < c / d as a * d < c * b; all factors are below 2^30 and not negative.
      if (((long) bounds[i] >> 4) * energies[best] <= bestDistance * energies[i]) {
        long distance = squaredDistance(pixels, images.get(i));
        long difference = distance * energies[best] - bestDistance * energies[i];
        if (difference < 0 || (difference == 0 && i < best)) {
          best = i;
          bestDistance = distance;
        }
      }
    }
    return new Found(best, (double) bestDistance / energies[best]);
  }

  private int likeliest(int[] bounds) {
    int likeliest = 0;
    for (int i = 1; i < bounds.length; i++) {
      if ((long) bounds[i] * energies[likeliest] < (long) bounds[likeliest] * energies[i]) {
        likeliest = i;
      }
    }
    return likeliest;
  }

  private int[] pooledDistances(int[] sums) {
    int[] distances = new int[energies.length];
    for (int block = 0; block < BLOCKS; block++) {
      int sum = sums[block];
      short[] row = pooled[block];
      for (int i = 0; i < distances.length; i++) {
        int difference = row[i] - sum;
        distances[i] += difference * difference;
      }
    }
    return distances;
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

  private static int[] pool(DigitImage image) {
    int[] sums = new int[BLOCKS];
    for (int i = 0; i < DigitImage.PIXELS; i++) {
      int row = i / DigitImage.SIZE / POOL;
      int column = i % DigitImage.SIZE / POOL;
      sums[row * BLOCKS_PER_ROW + column] += image.intensity(i);
    }
    return sums;
  }
}
