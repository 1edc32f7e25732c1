package org.digitscape.density;

import java.util.Random;
import java.util.random.RandomGenerator;

/** Sources of random numbers that give the same numbers on every machine and every JDK. */
public final class Seeds {

  private Seeds() {}

  /**
   * A source for a seed.
   *
   * <p>{@link Random} is the one generator whose numbers, normal ones included, its specification
   * fixes for all Java platforms; the newer ones may change between releases. Its weakness, alike
   * starts for neighbouring seeds, is removed by scrambling the seed first.
   */
  public static RandomGenerator random(long seed) {
    return new Random(scramble(seed));
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014; variant 13 of Stafford). */
  private static long scramble(long seed) {
    long z = seed + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
