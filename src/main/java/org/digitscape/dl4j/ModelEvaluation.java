package org.digitscape.dl4j;

import java.util.List;
import org.digitscape.mnist.HeldOut;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.digitscape.model.ModelCard;
import org.digitscape.model.Reconstruction;

/** Measures how well a model does on images that it never learnt from. */
public final class ModelEvaluation {

  /** Training codes that vote on the label of a test code. */
  private static final int NEIGHBORS = 5;

  private ModelEvaluation() {}

  /**
   * Measures a model on all test images.
   *
   * @param data test images to measure on, training images whose codes vote
   * @throws IllegalArgumentException if there is no test image, or fewer than 5 training images
   */
  public static ModelCard.Metrics measure(LatentModel model, MnistDataset data) {
    Measured measured = measure(model, data.training(), data.test());
    return new ModelCard.Metrics(data.test().size(), measured.mse, measured.accuracy);
  }

  /**
   * Measures a model on training images that it did not learn from.
   *
   * @param images those to measure on, and those whose codes vote
   * @throws IllegalArgumentException if nothing was held out, or fewer than 5 images vote
   */
  public static ModelCard.Validation validate(LatentModel model, HeldOut images) {
    Measured measured = measure(model, images.learnt(), images.validation());
    return new ModelCard.Validation(images.validation().size(), measured.mse, measured.accuracy);
  }

  private static Measured measure(
      LatentModel model, List<LabeledDigit> known, List<LabeledDigit> unseen) {
    if (unseen.isEmpty() || known.size() < NEIGHBORS) {
      throw new IllegalArgumentException(
          "expected an image to measure on and "
              + NEIGHBORS
              + " training images, found "
              + unseen.size()
              + " and "
              + known.size());
    }
    List<LatentCode> codes = codes(model, unseen);
    return new Measured(
        meanSquaredError(unseen, model.decodeAll(codes)),
        accuracy(Plane.of(codes(model, known), known), Plane.of(codes, unseen)));
  }

  private record Measured(double mse, double accuracy) {}

  private static List<LatentCode> codes(LatentModel model, List<LabeledDigit> digits) {
    return model.encodeAll(digits.stream().map(LabeledDigit::image).toList());
  }

  private static double meanSquaredError(List<LabeledDigit> digits, List<float[]> outputs) {
    double sum = 0;
    for (int i = 0; i < digits.size(); i++) {
      sum += Reconstruction.meanSquaredError(digits.get(i).image().toUnit(), outputs.get(i));
    }
    return sum / digits.size();
  }

  private static double accuracy(Plane training, Plane test) {
    int right = 0;
    for (int i = 0; i < test.labels.length; i++) {
      if (training.vote(test.x[i], test.y[i]) == test.labels[i]) {
        right++;
      }
    }
    return (double) right / test.labels.length;
  }

  /** Codes with their labels, in arrays because each test code is held against every one. */
  private record Plane(double[] x, double[] y, int[] labels) {

    static Plane of(List<LatentCode> codes, List<LabeledDigit> digits) {
      return new Plane(
          codes.stream().mapToDouble(LatentCode::x).toArray(),
          codes.stream().mapToDouble(LatentCode::y).toArray(),
          digits.stream().mapToInt(LabeledDigit::label).toArray());
    }

    /** The label of most of the nearest codes; of equally many, that of the nearer one. */
    int vote(double atX, double atY) {
      double[] distances = new double[NEIGHBORS];
      int[] nearest = new int[NEIGHBORS];
      int found = 0;
      for (int i = 0; i < labels.length; i++) {
        double dx = x[i] - atX;
        double dy = y[i] - atY;
        double distance = dx * dx + dy * dy;
        if (found == NEIGHBORS && distance >= distances[NEIGHBORS - 1]) {
          continue;
        }
        int place = found < NEIGHBORS ? found++ : NEIGHBORS - 1;
        while (place > 0 && distances[place - 1] > distance) {
          distances[place] = distances[place - 1];
          nearest[place] = nearest[place - 1];
          place--;
        }
        distances[place] = distance;
        nearest[place] = labels[i];
      }
      int[] votes = new int[10];
      for (int label : nearest) {
        votes[label]++;
      }
      int winner = nearest[0];
      for (int label : nearest) {
        if (votes[label] > votes[winner]) {
          winner = label;
        }
      }
      return winner;
    }
  }
}
