package org.digitscape.dl4j.training;

/**
 * Where a training stands after an update.
 *
 * @param epoch the epoch that is under way, from 1
 * @param epochs of the whole training
 * @param imagesDone images learnt from in this epoch, the last update's among them
 * @param images of a whole epoch
 * @param loss mean squared error over this epoch so far, each batch measured before its update
 */
public record TrainingProgress(int epoch, int epochs, int imagesDone, int images, double loss) {

  /** True after the last update of an epoch. */
  public boolean epochDone() {
    return imagesDone == images;
  }
}
