package org.digitscape.mnist;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Training images, a tenth of which no model learns from: recipes are chosen on those, so that the
 * test images stay unseen until the end. Always the same tenth of the same images.
 *
 * @param learnt what models learn from, in the order of the files
 * @param validation what was held out, in the order of the files
 */
public record HeldOut(List<LabeledDigit> learnt, List<LabeledDigit> validation) {

  /** One of so many is held out. */
  public static final int ONE_IN = 10;

  /** Seed of the choice, the same for every model. */
  public static final long SEED = 2026;

  public HeldOut {
    learnt = List.copyOf(learnt);
    validation = List.copyOf(validation);
  }

  /**
   * Chooses a tenth at random; of fewer than ten images none.
   *
   * @param training all training images
   */
  public static HeldOut of(List<LabeledDigit> training) {
    boolean[] chosen = new boolean[training.size()];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int left = training.size() / ONE_IN; left > 0; ) {
      int index = random.nextInt(chosen.length);
      if (!chosen[index]) {
        chosen[index] = true;
        left--;
      }
    }
    List<LabeledDigit> learnt = new ArrayList<>();
    List<LabeledDigit> validation = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      (chosen[i] ? validation : learnt).add(training.get(i));
    }
    return new HeldOut(learnt, validation);
  }
}
