package org.digitscape.dl4j.training.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.digitscape.model.Augmentation;
import org.junit.jupiter.api.Test;

class AffineMapTest {

  private static final Offset<Float> EXACT = within(1e-5f);

  @Test
  void apply_identity_keepsEveryPixel() {
    float[] image = pattern();
    assertThat(moved(new AffineMap(1, 0, 0, 1, 0, 0), image)).isEqualTo(image);
  }

  @Test
  void apply_shift_takesPixelsFromThereAndPaperFromOutside() {
    float[] image = pattern();
    float[] moved = moved(new AffineMap(1, 0, 0, 1, 2, -1), image);
    assertThat(moved[10 * 28 + 5]).isEqualTo(image[9 * 28 + 7]);
    assertThat(moved[0]).isZero();
    assertThat(moved[15 * 28 + 27]).isZero();
  }

  @Test
  void apply_quarterTurn_takesARowFromAColumn() {
    float[] image = pattern();
    float[] moved = moved(new AffineMap(0, -1, 1, 0, 0, 0), image);
    for (int i = 0; i < 28; i++) {
      assertThat(moved[3 * 28 + i]).isCloseTo(image[i * 28 + 24], EXACT);
    }
  }

  @Test
  void apply_halfAPixel_weighsFourNeighboursInARow() {
    float[] image = new float[784];
    float[] row = {0.2f, 0.4f, 0.6f, 0.3f};
    System.arraycopy(row, 0, image, 8 * 28 + 8, 4);
    float[] moved = moved(new AffineMap(1, 0, 0, 1, 0.5, 0), image);
    assertThat(moved[8 * 28 + 9]).isCloseTo((9 * (0.4f + 0.6f) - (0.2f + 0.3f)) / 16, EXACT);
  }

  @Test
  void apply_edgeOfAStroke_staysWithinTheIntensities() {
    float[] image = new float[784];
    java.util.Arrays.fill(image, 14 * 28, 784, 1);
    float[] moved = moved(new AffineMap(1, 0, 0, 1, 0, 0.4), image);
    for (float intensity : moved) {
      assertThat(intensity).isBetween(0f, 1f);
    }
  }

  @Test
  void random_amounts_areKept() {
    SplittableRandom random = new SplittableRandom(3);
    Augmentation most = new Augmentation(15, 0.1, 0, 2);
    double widest = 0;
    for (int i = 0; i < 500; i++) {
      AffineMap map = AffineMap.random(most, random);
      double angle = Math.toDegrees(Math.atan2(map.yx(), map.xx()));
      double size = 1 / Math.hypot(map.xx(), map.yx());
      assertThat(angle).isBetween(-15.0, 15.0);
      assertThat(size).isBetween(0.9, 1.1);
      assertThat(map.dx()).isBetween(-2.0, 2.0);
      assertThat(map.dy()).isBetween(-2.0, 2.0);
      widest = Math.max(widest, Math.abs(angle));
    }
    assertThat(widest).isGreaterThan(14);
  }

  @Test
  void random_shear_movesRowsAgainstEachOther() {
    AffineMap map = AffineMap.random(new Augmentation(0, 0, 0.2, 0), new SplittableRandom(3));
    assertThat(map.xx()).isEqualTo(1);
    assertThat(map.yx()).isZero();
    assertThat(map.yy()).isEqualTo(1);
    assertThat(Math.abs(map.xy())).isBetween(1e-6, 0.2);
  }

  @Test
  void random_none_isTheIdentity() {
    assertThat(AffineMap.random(Augmentation.NONE, new SplittableRandom(3)))
        .isEqualTo(new AffineMap(1, 0, 0, 1, 0, 0));
  }

  private static float[] moved(AffineMap map, float[] image) {
    float[] target = new float[784];
    map.apply(image, target, 0);
    return target;
  }

  private static float[] pattern() {
    float[] image = new float[784];
    for (int i = 0; i < image.length; i++) {
      image[i] = (i * 37 % 101) / 101f;
    }
    return image;
  }
}
