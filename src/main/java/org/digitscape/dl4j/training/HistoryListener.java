package org.digitscape.dl4j.training;

import java.util.function.Supplier;
import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.history.HistoryRecorder;
import org.digitscape.history.TrainingHistory;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.jspecify.annotations.Nullable;

/** Records a training while it goes on. */
final class HistoryListener implements TrainingListener {

  private final HistoryRecorder recorder;
  private int updates;

  /**
   * @param updates of the whole training
   */
  HistoryListener(MnistDataset data, int updates) {
    this.recorder =
        new HistoryRecorder(
            data.training().stream().map(LabeledDigit::image).toList(),
            data.test().stream().map(LabeledDigit::image).toList(),
            updates);
  }

  @Override
  public void updated(TrainingProgress progress, Supplier<FrozenNetwork> snapshot) {
    updates++;
    if (recorder.wants(updates)) {
      double epoch = progress.epoch() - 1 + (double) progress.imagesDone() / progress.images();
      recorder.record(updates, epoch, snapshot.get());
    }
  }

  /**
   * The recording; null if there was one update only.
   *
   * @param divisor what the plane was divided by at the end, see {@link LatentScale}
   */
  @Nullable TrainingHistory finish(double divisor) {
    return recorder.finish(divisor).orElse(null);
  }
}
