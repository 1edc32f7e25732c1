package org.digitscape.dl4j.judge;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.dl4j.training.TrainingProgress;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.measure.judge.JudgeCard;
import org.digitscape.measure.synthetic.RealDigits;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;

/** The whole way from MNIST to a judge: training, measuring, and its card. */
public final class JudgeTraining {

  /** Until one is chosen: more probable than everything else together. */
  private static final double FIRST_LIMIT = 0.5;

  private static final int DIGITS = 10;

  private final JudgeRecipe recipe;

  /** Trains by a recipe. */
  public JudgeTraining(JudgeRecipe recipe) {
    this.recipe = recipe;
  }

  /**
   * Trains a judge on the calling thread.
   *
   * @param data all ten digits of MNIST; the judge learns from the training images, and its
   *     accuracy is measured on the test images
   * @throws IllegalArgumentException if a digit is missing
   * @throws CancellationException if {@code cancelled} said so
   */
  public JudgeModel run(
      MnistDataset data, Consumer<TrainingProgress> progress, BooleanSupplier cancelled) {
    Set<Integer> found =
        data.training().stream().map(LabeledDigit::label).collect(Collectors.toSet());
    if (found.size() != DIGITS) {
      throw new IllegalArgumentException("a judge learns from all ten digits, not from " + found);
    }
    JudgeTrainer trainer = new JudgeTrainer(recipe, new RealDigits(data.training()));
    MultiLayerNetwork network = trainer.train(progress, cancelled);
    return JudgeModel.of(
        new JudgeCard(
            recipe.seed(),
            recipe.epochs(),
            recipe.batchSize(),
            recipe.learningRate(),
            data.training().size(),
            data.trainingSha256(),
            accuracy(JudgeNetwork.freeze(network), data.test()),
            FIRST_LIMIT,
            JudgeFile.sha256(network)),
        network);
  }

  /** The share of images in which the most probable digit is that of the label. */
  static double accuracy(ImageClassifier judge, List<LabeledDigit> digits) {
    List<ImageClassifier.Answer> answers =
        judge.classify(digits.stream().map(digit -> digit.image().toUnit()).toList());
    int right = 0;
    for (int i = 0; i < digits.size(); i++) {
      if (mostProbable(answers.get(i).probabilities()) == digits.get(i).label()) {
        right++;
      }
    }
    return (double) right / digits.size();
  }

  private static int mostProbable(float[] probabilities) {
    int best = 0;
    for (int digit = 1; digit < DIGITS; digit++) {
      if (probabilities[digit] > probabilities[best]) {
        best = digit;
      }
    }
    return best;
  }
}
