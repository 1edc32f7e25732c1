package org.digitscape.dl4j.training;

import java.io.IOException;

/** Somebody who trains the lecture's network, from the same parameters on the same images. */
interface TrainingContender extends AutoCloseable {

  /** The name in the table. */
  String title();

  /**
   * Goes on with the training at this batch size.
   *
   * @param batch images per update
   * @param updates at least 1
   */
  Lap train(int batch, int updates) throws IOException;

  @Override
  default void close() {}

  /**
   * What a contender did.
   *
   * @param seconds on the wall clock
   * @param loss of the last batch before its update
   */
  record Lap(double seconds, double loss) {}
}
