package org.digitscape.dl4j.training;

import org.nd4j.linalg.schedule.ISchedule;

/**
 * A learning rate that falls from its start to zero along half a cosine, update by update: {@code
 * start / 2 * (1 + cos(pi * t / updates))}.
 *
 * @param start rate of the first update
 * @param updates of the whole training
 * @see <a href="https://arxiv.org/abs/1608.03983">Loshchilov, Hutter: SGDR (2017), without
 *     restarts</a>
 */
public record CosineDecay(double start, int updates) implements ISchedule {

  @Override
  public double valueAt(int iteration, int epoch) {
    double passed = Math.min(1, (double) iteration / updates);
    return start / 2 * (1 + Math.cos(Math.PI * passed));
  }

  @Override
  public ISchedule clone() {
    return this;
  }
}
