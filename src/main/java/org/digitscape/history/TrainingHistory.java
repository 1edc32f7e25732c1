package org.digitscape.history;

import java.util.List;
import org.digitscape.model.LatentCode;

/**
 * The recorded moments of one training, first to last; the last one shows the finished model.
 *
 * @param moments at least two, in the order of their updates, each with as many codes
 * @param tiles in a row of a moment's decoded square, and rows
 * @param sheet the decoded squares, one below the other, as one grey JPEG: 28 pixels a tile, 0 =
 *     paper, 255 = full ink. Not copied
 */
public record TrainingHistory(List<TrainingMoment> moments, int tiles, byte[] sheet) {

  /** Moments, codes a moment, and tiles a row are at most so many. */
  public static final int MOST_MOMENTS = 64;

  /** Codes closer than this part of the square are the same: more than is lost in a file. */
  private static final double SAME = 1e-4;

  static final int MOST_CODES = 2_000;
  static final int MOST_TILES = 32;

  /**
   * @throws IllegalArgumentException if there are too few moments or too many, they are out of
   *     order, or one has more codes than another
   */
  public TrainingHistory {
    moments = List.copyOf(moments);
    require(moments.size() >= 2 && moments.size() <= MOST_MOMENTS, moments.size() + " moments");
    require(tiles >= 2 && tiles <= MOST_TILES, tiles + " tiles");
    int codes = moments.getFirst().codes().size();
    require(codes <= MOST_CODES, codes + " codes");
    for (int i = 1; i < moments.size(); i++) {
      require(moments.get(i).codes().size() == codes, "moments with more codes than others");
      require(moments.get(i).update() > moments.get(i - 1).update(), "moments out of order");
    }
  }

  /**
   * Checks that the last moment is that of a finished model.
   *
   * @param codes that the model gives the digits on the map
   * @throws IllegalArgumentException if they are others
   */
  public void requireEndsWith(List<LatentCode> codes) {
    TrainingMoment last = moments.getLast();
    boolean same = codes.size() == last.codes().size();
    for (int i = 0; same && i < codes.size(); i++) {
      same = codes.get(i).distanceTo(last.codes().get(i)) <= SAME * last.square().side();
    }
    require(same, "a last moment that is not the model's");
  }

  private static void require(boolean valid, String found) {
    if (!valid) {
      throw new IllegalArgumentException("a history of a training cannot have " + found);
    }
  }
}
