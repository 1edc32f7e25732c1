package org.digitscape.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.digitscape.imaging.DigitAtlas;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentModel;

/**
 * Keeps the moments of one training, whose plane has its final scale only when the training is
 * over. For one thread, the one that trains.
 */
public final class HistoryRecorder {

  /** Moments of a training, if it has as many updates. */
  private static final int MOMENTS = 38;

  /**
   * Of the sheet: the smallest at which strokes keep their edges at the size of the map's tiles.
   */
  private static final float QUALITY = 0.27f;

  private final MomentCamera camera;
  private final SortedSet<Integer> schedule;
  private final List<TrainingMoment> moments = new ArrayList<>();
  private final List<DigitImage> tiles = new ArrayList<>();

  /**
   * @param training images to learn from, of which some are measured
   * @param test images to measure on, of which some stand on the map
   * @param updates of the whole training
   * @throws IllegalArgumentException if there is no image or no update
   */
  public HistoryRecorder(List<DigitImage> training, List<DigitImage> test, int updates) {
    this.camera = MomentCamera.thorough(training, test);
    this.schedule = MomentSchedule.geometric(updates, MOMENTS);
  }

  /** Whether the moment after so many updates is to be recorded. */
  public boolean wants(int update) {
    return schedule.contains(update);
  }

  /**
   * Records a moment.
   *
   * @param update updates so far, more than at the moment before
   * @param epoch passes over the training images so far, with fractions
   * @param model as it is now; not kept
   */
  public void record(int update, double epoch, LatentModel model) {
    MomentCamera.Picture picture = camera.take(update, epoch, model);
    moments.add(picture.moment());
    tiles.addAll(picture.tiles());
  }

  /**
   * Ends the recording.
   *
   * @param divisor by which the finished model's plane was divided, a power of two
   * @return empty if the training had one update only, which is no history
   */
  public Optional<TrainingHistory> finish(double divisor) {
    if (moments.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new TrainingHistory(
            moments.stream().map(moment -> moment.dividedBy(divisor)).toList(),
            MomentCamera.TILES,
            DigitAtlas.encode(tiles, MomentCamera.TILES, QUALITY)));
  }
}
