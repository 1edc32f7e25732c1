package org.digitscape.dl4j;

import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.history.TrainingHistory;
import org.digitscape.model.ModelCard;
import org.digitscape.model.report.ModelReport;
import org.jspecify.annotations.Nullable;

/**
 * A model as it comes from training or from a file. Whether the two ways to compute it agree is for
 * {@link GoldenBatch} to say.
 *
 * @param card what it is and how it was made
 * @param frozen its parameters as plain arrays: the one that serves
 * @param reference the same parameters computed by DL4J: the one that vouches
 * @param report what was measured of it; null if nothing was
 * @param history moments of its training; null if there are none
 */
public record TrainedModel(
    ModelCard card,
    FrozenNetwork frozen,
    Dl4jModel reference,
    @Nullable ModelReport report,
    @Nullable TrainingHistory history) {

  /** Freezes a model of which nothing is known beyond its card. */
  public static TrainedModel of(ModelCard card, Dl4jModel reference) {
    return new TrainedModel(card, reference.freeze(), reference, null, null);
  }

  /** The same model with another report. */
  public TrainedModel withReport(@Nullable ModelReport other) {
    return new TrainedModel(card, frozen, reference, other, history);
  }

  /** The same model with another history. */
  public TrainedModel withHistory(@Nullable TrainingHistory other) {
    return new TrainedModel(card, frozen, reference, report, other);
  }
}
