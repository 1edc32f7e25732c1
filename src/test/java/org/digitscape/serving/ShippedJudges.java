package org.digitscape.serving;

import org.digitscape.dl4j.judge.JudgeFile;
import org.digitscape.dl4j.judge.JudgeModel;
import org.digitscape.measure.judge.Judges;

/** The judge as it is shipped, loaded once for all tests that ask. */
public final class ShippedJudges {

  /** The judge with the network that vouches for it. */
  public static final JudgeModel MODEL = JudgeFile.readShipped();

  /** Chooses between it and the nearest image. */
  public static final Judges JUDGES = new Judges(MODEL.frozen(), MODEL.card());

  private ShippedJudges() {}
}
