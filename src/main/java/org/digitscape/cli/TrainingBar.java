package org.digitscape.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.digitscape.dl4j.training.TrainingProgress;
import org.jspecify.annotations.Nullable;

/** A bar over the whole training, with epoch, loss, images per second and the time left. */
final class TrainingBar implements TrainingDisplay {

  private @Nullable ProgressBar bar;

  @Override
  public void accept(TrainingProgress progress) {
    ProgressBar shown = bar;
    if (shown == null) {
      shown =
          new ProgressBarBuilder()
              .setTaskName("Training")
              .setInitialMax((long) progress.epochs() * progress.images())
              .setUnit(" images", 1)
              .showSpeed()
              .build();
      bar = shown;
    }
    shown.setExtraMessage(
        " epoch %d/%d loss %.5f".formatted(progress.epoch(), progress.epochs(), progress.loss()));
    shown.stepTo((progress.epoch() - 1L) * progress.images() + progress.imagesDone());
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
