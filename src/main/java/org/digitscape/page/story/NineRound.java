package org.digitscape.page.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.digitscape.density.DensityKind;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.SampleRequest;
import org.digitscape.serving.SampleSet;
import org.digitscape.serving.ServedModel;

/**
 * Nine decoded digits: eight rebuilt from codes of test digits, one decoded at a place drawn from a
 * density. All nine come out of the same decoder, so nothing but what they show tells them apart.
 *
 * @param tiles the nine, in the order in which they are shown
 * @param odd position of the one that nobody wrote
 */
record NineRound(List<Tile> tiles, int odd) {

  static final int SIZE = 9;

  /** Seeds below this are shared with the Sample panel; a round may come from any of them. */
  private static final long SEEDS = 1L << 31;

  NineRound {
    tiles = List.copyOf(tiles);
  }

  /**
   * One of the nine.
   *
   * @param label the digit that a person wrote, or -1 if nobody did
   * @param digitLike what the judge says of the one that nobody wrote; true of the others
   */
  record Tile(DigitImage image, LatentCode code, int label, boolean digitLike) {}

  /** Draws a round. */
  static NineRound draw(ServedModel model, DensityKind density, RandomGenerator random) {
    List<Integer> indexes = model.testIndexes();
    Set<Integer> chosen = new HashSet<>();
    while (chosen.size() < SIZE - 1) {
      chosen.add(indexes.get(random.nextInt(indexes.size())));
    }
    List<MapPoint> written = chosen.stream().map(model::testDigit).toList();
    List<DigitImage> rebuilt = model.decodeAll(written.stream().map(MapPoint::code).toList());
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      tiles.add(new Tile(rebuilt.get(i), written.get(i).code(), written.get(i).label(), true));
    }
    SampleSet.Sample sample =
        model.sample(new SampleRequest(density, 1, random.nextLong(SEEDS), 1)).samples().getFirst();
    int odd = random.nextInt(SIZE);
    tiles.add(odd, new Tile(sample.image(), sample.code(), -1, sample.digitLike()));
    return new NineRound(tiles, odd);
  }

  /** The one that nobody wrote. */
  Tile impostor() {
    return tiles.get(odd);
  }
}
