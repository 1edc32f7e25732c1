package org.digitscape.measure.synthetic;

import static org.digitscape.model.DigitImage.SIZE;

import java.util.random.RandomGenerator;

/** Ways to make an image that shows no digit out of real ones, or of nothing. */
public enum NonDigit {
  /** Two different digits, mixed in any proportion between 1 : 3 and 3 : 1. */
  AVERAGE(4) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      RealDigits.Pair pair = real.pair(random);
      double share = random.nextDouble(0.25, 0.75);
      return DigitVariations.soften(
          Pixels.sum(share, pair.first(), 1 - share, pair.second()), random);
    }
  },
  /** Two different digits, one written over the other. */
  OVERLAY(1) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      RealDigits.Pair pair = real.pair(random);
      double ink = random.nextDouble(0.5, 1);
      return DigitVariations.soften(
          Pixels.of(i -> Math.max(pair.first()[i], ink * pair.second()[i])), random);
    }
  },
  /** The quarters of a digit in another order. */
  QUARTERS(1) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      float[] x = real.any(random);
      int half = SIZE / 2;
      // Left and right always change places: a 1 cut across and put together would still be one.
      int down = random.nextBoolean() ? half : 0;
      return DigitVariations.soften(
          Pixels.of(i -> x[(i / SIZE + down) % SIZE * SIZE + (i % SIZE + half) % SIZE]), random);
    }
  },
  /** A digit beside itself: doubled strokes. */
  DOUBLED(1) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      float[] x = real.any(random);
      float[] moved = Pixels.shift(x, random.nextInt(4, 8), random.nextInt(-5, 6));
      double ink = random.nextDouble(0.5, 1);
      return DigitVariations.soften(Pixels.of(i -> Math.max(x[i], ink * moved[i])), random);
    }
  },
  /** Three to eight digits at once. */
  CROWD(0.5) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      int count = random.nextInt(3, 9);
      float[] sum = new float[SIZE * SIZE];
      double gain = random.nextDouble(1, 2.5) / count;
      for (int i = 0; i < count; i++) {
        sum = Pixels.sum(1, sum, gain, real.any(random));
      }
      return sum;
    }
  },
  /** Too little ink to be read as a digit somebody wrote. */
  FAINT(1) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      float[] x = DigitVariations.soften(real.any(random), random);
      double ink = random.nextDouble(0.03, 0.4) / Pixels.peak(x);
      return Pixels.map(x, value -> ink * value);
    }
  },
  /** Blurred until it is a blob. */
  BLOB(0.5) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      float[] x = Pixels.blur(real.any(random), random.nextDouble(2.2, 4));
      double ink = random.nextDouble(0.3, 1) / Pixels.peak(x);
      return Pixels.map(x, value -> ink * value);
    }
  },
  /** Sharp on one side and smeared on the other. */
  SMEARED(2) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      float[] x = DigitVariations.soften(real.any(random), random);
      float[] smear = Pixels.blur(x, random.nextDouble(2, 3.6));
      double ink = random.nextDouble(1, 1.6);
      return split(x, Pixels.map(smear, value -> ink * value), random);
    }
  },
  /** A digit on one side, several at once on the other. */
  UNDECIDED(1.5) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      float[] x = DigitVariations.soften(real.any(random), random);
      int others = random.nextInt(2, 5);
      float[] sum = Pixels.map(x, value -> 0.7 / (others + 0.7) * value);
      for (int i = 0; i < others; i++) {
        sum = Pixels.sum(1, sum, 1 / (others + 0.7), real.any(random));
      }
      float[] crowd = DigitVariations.soften(sum, random);
      double ink = random.nextDouble(1, 1.8);
      return split(x, Pixels.map(crowd, value -> ink * value), random);
    }
  },
  /** Clear on one side, hardly there on the other. */
  FADED(1) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      float[] x = DigitVariations.soften(real.any(random), random);
      float[] faint = Pixels.blur(x, random.nextDouble(2));
      double ink = random.nextDouble(0.35);
      return split(x, Pixels.map(faint, value -> ink * value), random);
    }
  },
  /** A digit with pieces missing. */
  HOLES(0.5) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      float[] x = DigitVariations.soften(real.any(random), random);
      float[] field = clouds(1, 0, random);
      double level = random.nextDouble(0.46, 0.54);
      float[] pieces = Pixels.of(i -> field[i] > level ? x[i] : 0);
      return random.nextBoolean() ? Pixels.blur(pieces, random.nextDouble(0.8)) : pieces;
    }
  },
  /** A digit under noise. */
  NOISY(1) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      float[] x = DigitVariations.soften(real.any(random), random);
      double amount = random.nextDouble(0.15, 0.6);
      return Pixels.map(x, value -> value + amount * random.nextGaussian());
    }
  },
  /** A digit on grey paper, or in white on dark. */
  WRONG_PAPER(1) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      float[] x = DigitVariations.soften(real.any(random), random);
      if (random.nextBoolean()) {
        double paper = random.nextDouble(0.25, 1);
        return Pixels.map(x, value -> paper * (1 - value));
      }
      double paper = random.nextDouble(0.12, 0.6);
      return Pixels.map(x, value -> paper + (1 - paper) * value);
    }
  },
  /** Noise, fine or cloudy, and nothing else. */
  NOISE(1) {
    @Override
    float[] make(RealDigits real, RandomGenerator random) {
      double gain = random.nextDouble(0.3, 3);
      return switch (random.nextInt(3)) {
        case 0 -> Pixels.of(i -> gain * random.nextDouble());
        case 1 -> {
          double share = random.nextDouble(0.02, 0.5);
          yield Pixels.of(i -> random.nextDouble() < share ? gain : 0);
        }
        default -> {
          float[] field = clouds(random.nextDouble(1, 2.5), 0.5, random);
          yield Pixels.map(field, value -> gain * value);
        }
      };
    }
  };

  private static final double WEIGHTS = weights();

  private final double weight;

  NonDigit(double weight) {
    this.weight = weight;
  }

  /** Makes an image of 784 intensities in 0..1 in this way. */
  abstract float[] make(RealDigits real, RandomGenerator random);

  /**
   * Makes an image that shows no digit, in any of these ways.
   *
   * @param real what it is made of
   * @return 784 intensities in 0..1
   */
  public static float[] any(RealDigits real, RandomGenerator random) {
    double chosen = random.nextDouble(WEIGHTS);
    for (NonDigit way : values()) {
      chosen -= way.weight;
      if (chosen < 0) {
        return way.make(real, random);
      }
    }
    return AVERAGE.make(real, random);
  }

  private static double weights() {
    double sum = 0;
    for (NonDigit way : values()) {
      sum += way.weight;
    }
    return sum;
  }

  /** The one image on one side of a line at random, the other on the other, softly joined. */
  private static float[] split(float[] one, float[] other, RandomGenerator random) {
    double angle = random.nextDouble(2 * Math.PI);
    double edge = random.nextDouble(-3, 3);
    return Pixels.of(
        i -> {
          double across =
              (i % SIZE - SIZE / 2.0) * Math.cos(angle) + (i / SIZE - SIZE / 2.0) * Math.sin(angle);
          double share = 1 / (1 + Math.exp(-(across - edge) / 1.5));
          return share * one[i] + (1 - share) * other[i];
        });
  }

  /**
   * A random field, smooth over some pixels, spread about 1/2 by 1/4.
   *
   * @param smooth standard deviation of the smoothing, at least 1
   * @param dark taken off everywhere
   */
  private static float[] clouds(double smooth, double dark, RandomGenerator random) {
    float[] noise = Pixels.of(i -> 0.5 + 0.25 * random.nextGaussian());
    float[] blurred = Pixels.blur(noise, smooth);
    // Smoothing white noise divides its standard deviation by 2 sqrt(pi) sigma.
    double gain = 2 * Math.sqrt(Math.PI) * smooth;
    return Pixels.map(blurred, value -> 0.5 + gain * (value - 0.5) - dark);
  }
}
