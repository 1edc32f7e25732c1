package org.digitscape.api.training;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.digitscape.history.TrainingMoment;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneSquare;

/** Moments of a training as answers give them. */
final class Moments {

  /** A square is at least this many units of the last decimal wide: finer than any screen. */
  private static final double FINENESS = 5_000;

  private static final int MOST_DECIMALS = 12;

  private Moments() {}

  record Moment(
      @Schema(description = "Updates of the network so far") int update,
      @Schema(description = "Passes over the training images so far") double epoch,
      @Schema(description = "Mean reconstruction error of some training images") double trainingMse,
      @Schema(description = "Mean reconstruction error of test images") double testMse,
      Square square,
      @Schema(description = "Where the test digits of GET /points are, in their order")
          List<BigDecimal[]> codes) {

    static Moment of(TrainingMoment moment) {
      int decimals = decimals(moment.square().side());
      return new Moment(
          moment.update(),
          moment.epoch(),
          moment.trainingMse(),
          moment.testMse(),
          Square.of(moment.square()),
          moment.codes().stream().map(code -> pair(code, decimals)).toList());
    }
  }

  @Schema(description = "The decoded part of the plane")
  record Square(
      @Schema(description = "Its least x") double left,
      @Schema(description = "Its least y") double low,
      @Schema(description = "Its width and height") double side) {

    static Square of(PlaneSquare square) {
      return new Square(square.left(), square.low(), square.side());
    }
  }

  /** Digits beyond what can be seen would make the answer twice as long. */
  private static BigDecimal[] pair(LatentCode code, int decimals) {
    return new BigDecimal[] {rounded(code.x(), decimals), rounded(code.y(), decimals)};
  }

  private static BigDecimal rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
  }

  private static int decimals(double side) {
    return Math.clamp((long) Math.ceil(Math.log10(FINENESS / side)), 0, MOST_DECIMALS);
  }
}
