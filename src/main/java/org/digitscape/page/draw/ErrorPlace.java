package org.digitscape.page.draw;

import java.util.function.IntPredicate;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Reconstruction;

/**
 * Where the squared error of a rebuilt digit sits, and of which kind it is there.
 *
 * @param region the smallest that holds most of it
 * @param kind of the error in that region
 */
record ErrorPlace(Region region, Kind kind) {

  /** Most of the error is more than this share. */
  private static final double MOST = 0.5;

  /** Half an image holds half the error by chance: there it takes more. */
  private static final double MOST_OF_A_HALF = 0.62;

  /** From this share on the error is of one kind. */
  private static final double ONE_KIND = 0.65;

  private static final int MIDDLE = DigitImage.SIZE / 2;
  private static final int THIRD = 9;

  /** Parts of an image, the smaller ones first. */
  enum Region {
    MIDDLE(MOST, i -> inner(i % DigitImage.SIZE) && inner(i / DigitImage.SIZE)),
    UPPER_LEFT(MOST, i -> upper(i) && left(i)),
    UPPER_RIGHT(MOST, i -> upper(i) && !left(i)),
    LOWER_LEFT(MOST, i -> !upper(i) && left(i)),
    LOWER_RIGHT(MOST, i -> !upper(i) && !left(i)),
    UPPER(MOST_OF_A_HALF, ErrorPlace::upper),
    LOWER(MOST_OF_A_HALF, i -> !upper(i)),
    LEFT(MOST_OF_A_HALF, ErrorPlace::left),
    RIGHT(MOST_OF_A_HALF, i -> !left(i)),
    /** No part stands out. */
    ALL(0, i -> true);

    private final double most;
    private final IntPredicate contains;

    Region(double most, IntPredicate contains) {
      this.most = most;
      this.contains = contains;
    }
  }

  /** What is wrong. */
  enum Kind {
    /** The rebuilt digit has too little ink. */
    MISSING,
    /** It has too much. */
    SURPLUS,
    /** Some of either. */
    BOTH
  }

  static ErrorPlace of(Reconstruction reconstruction) {
    double[] errors = errors(reconstruction);
    double total = sum(errors, i -> true);
    for (Region region : Region.values()) {
      double inside = sum(errors, region.contains);
      if (region == Region.ALL || inside > region.most * total) {
        double missing = sum(errors, i -> region.contains.test(i) && errors[i] < 0);
        return new ErrorPlace(region, kind(missing, inside));
      }
    }
    throw new IllegalStateException("the whole holds everything");
  }

  private static Kind kind(double missing, double all) {
    if (missing >= ONE_KIND * all && all > 0) {
      return Kind.MISSING;
    }
    return missing <= (1 - ONE_KIND) * all && all > 0 ? Kind.SURPLUS : Kind.BOTH;
  }

  /** The squared error of each pixel, negative where ink is missing. */
  private static double[] errors(Reconstruction reconstruction) {
    float[] input = reconstruction.input().toUnit();
    float[] output = reconstruction.output().toUnit();
    double[] errors = new double[input.length];
    for (int i = 0; i < errors.length; i++) {
      double difference = (double) output[i] - input[i];
      errors[i] = difference * Math.abs(difference);
    }
    return errors;
  }

  private static double sum(double[] errors, IntPredicate wanted) {
    double sum = 0;
    for (int i = 0; i < errors.length; i++) {
      sum += wanted.test(i) ? Math.abs(errors[i]) : 0;
    }
    return sum;
  }

  private static boolean inner(int coordinate) {
    return coordinate >= THIRD && coordinate < DigitImage.SIZE - THIRD;
  }

  private static boolean upper(int pixel) {
    return pixel / DigitImage.SIZE < MIDDLE;
  }

  private static boolean left(int pixel) {
    return pixel % DigitImage.SIZE < MIDDLE;
  }
}
