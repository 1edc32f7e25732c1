package org.digitscape.dl4j.training;

import java.util.List;
import java.util.function.Supplier;
import org.digitscape.frozen.FrozenNetwork;
import org.digitscape.history.HistoryRecorder;
import org.digitscape.history.TrainingHistory;
import org.digitscape.model.DigitImage;
import org.jspecify.annotations.Nullable;

/** Records a training while it goes on. */
final class HistoryListener implements TrainingListener {

  private final HistoryRecorder recorder;
  private int updates;

  /**
   * @param learnt images that the model learns from
   * @param test images that it never sees
   * @param updates of the whole training
   */
  HistoryListener(List<DigitImage> learnt, List<DigitImage> test, int updates) {
    this.recorder = new HistoryRecorder(learnt, test, updates);
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
