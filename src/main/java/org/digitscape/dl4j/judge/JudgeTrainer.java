package org.digitscape.dl4j.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.training.CosineDecay;
import org.digitscape.dl4j.training.TrainingProgress;
import org.digitscape.measure.synthetic.DigitVariations;
import org.digitscape.measure.synthetic.NonDigit;
import org.digitscape.measure.synthetic.RealDigits;
import org.digitscape.measure.synthetic.SimilarDigits;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.NoOp;

/**
 * Trains the judge on real images and on what can be made of them: half of each batch are varied
 * digits of ten classes, half are images of no digit. It sees no model, no code and no density.
 */
final class JudgeTrainer {

  private static final int NONE = JudgeNetwork.CLASSES - 1;

  /** Share of the digits that are means of several. */
  private static final double MEANS = 0.5;

  private final JudgeRecipe recipe;
  private final RealDigits real;
  private final SimilarDigits similar;

  JudgeTrainer(JudgeRecipe recipe, RealDigits real) {
    this.recipe = recipe;
    this.real = real;
    this.similar = new SimilarDigits(real);
  }

  /**
   * Trains on the calling thread until the last epoch is over.
   *
   * @param progress told after every update
   * @param cancelled asked after every update
   * @return the trained network, without the state of its training
   * @throws CancellationException if {@code cancelled} said so
   */
  MultiLayerNetwork train(Consumer<TrainingProgress> progress, BooleanSupplier cancelled) {
    int[] order = IntStream.range(0, real.size()).toArray();
    int digits = recipe.batchSize() / 2;
    int updates = recipe.epochs() * Math.ceilDiv(order.length, digits);
    MultiLayerNetwork network =
        JudgeNetwork.create(
            recipe.seed(), new Adam(new CosineDecay(recipe.learningRate(), updates)));
    SplittableRandom random = new SplittableRandom(recipe.seed());
    for (int epoch = 1; epoch <= recipe.epochs(); epoch++) {
      shuffle(order, random);
      double sum = 0;
      for (int from = 0; from < order.length; from += digits) {
        int to = Math.min(from + digits, order.length);
        fit(network, order, from, to, random.split());
        sum += network.score() * (to - from);
        progress.accept(new TrainingProgress(epoch, recipe.epochs(), to, order.length, sum / to));
        if (cancelled.getAsBoolean()) {
          throw new CancellationException("training was cancelled in epoch " + epoch);
        }
      }
    }
    MultiLayerNetwork trained = JudgeNetwork.create(recipe.seed(), new NoOp());
    trained.setParams(network.params());
    return trained;
  }

  private void fit(
      MultiLayerNetwork network, int[] order, int from, int to, SplittableRandom random) {
    List<float[]> images = new ArrayList<>(2 * (to - from));
    float[][] classes = new float[2 * (to - from)][JudgeNetwork.CLASSES];
    for (int i = from; i < to; i++) {
      classes[images.size()][real.label(order[i])] = 1;
      images.add(DigitVariations.of(digit(order[i], random), random));
      classes[images.size()][NONE] = 1;
      images.add(NonDigit.any(real, random));
    }
    INDArray labels = Nd4j.create(classes);
    network.fit(JudgeNetwork.matrix(images), labels);
  }

  /** A real digit, or the mean of it and similar ones, which is blurred as reconstructions are. */
  private float[] digit(int position, SplittableRandom random) {
    return random.nextDouble() < MEANS ? similar.mean(position, random) : real.image(position);
  }

  /** Fisher and Yates. */
  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
