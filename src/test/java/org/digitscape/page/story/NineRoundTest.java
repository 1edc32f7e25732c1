package org.digitscape.page.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.digitscape.ServerTest;
import org.digitscape.density.DensityKind;
import org.junit.jupiter.api.Test;

class NineRoundTest extends ServerTest {

  @Test
  void draw_anyRound_hasOneThatNobodyWrote() {
    for (int seed = 0; seed < 50; seed++) {
      NineRound round = NineRound.draw(model(), DensityKind.GAUSSIAN, new SplittableRandom(seed));

      assertThat(round.tiles()).hasSize(NineRound.SIZE);
      assertThat(round.tiles().stream().filter(tile -> tile.label() < 0)).hasSize(1);
      assertThat(round.impostor().label()).isNegative();
    }
  }

  @Test
  void draw_anyRound_decodesAllNineAlike() {
    NineRound round = NineRound.draw(model(), DensityKind.PER_DIGIT, new SplittableRandom(3));

    assertThat(round.tiles())
        .allSatisfy(tile -> assertThat(tile.image()).isEqualTo(model().decode(tile.code())));
  }

  @Test
  void draw_manyRounds_hidesTheOneAnywhere() {
    SplittableRandom random = new SplittableRandom(4);
    long places =
        java.util.stream.IntStream.range(0, 100)
            .map(i -> NineRound.draw(model(), DensityKind.GAUSSIAN, random).odd())
            .distinct()
            .count();

    assertThat(places).isEqualTo(NineRound.SIZE);
  }
}
