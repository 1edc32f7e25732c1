package org.digitscape.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LatentPathTest {

  @RepeatedTest(20)
  void codes_anyEnds_startAndEndExactlyThereAndMoveOnEvenly(RepetitionInfo repetition) {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    LatentCode from = new LatentCode(random.nextDouble(-20, 20), random.nextDouble(-20, 20));
    LatentCode to = new LatentCode(random.nextDouble(-20, 20), random.nextDouble(-20, 20));
    int frames = random.nextInt(2, 121);

    List<LatentCode> codes = LatentPath.straight(from, to).codes(frames);

    assertThat(codes).hasSize(frames);
    assertThat(codes.getFirst()).isEqualTo(from);
    assertThat(codes.getLast()).isEqualTo(to);
    double whole = from.distanceTo(to);
    for (int i = 0; i < frames; i++) {
      double alpha = (double) i / (frames - 1);
      assertThat(codes.get(i).distanceTo(from)).isCloseTo(alpha * whole, within(1e-9));
      assertThat(codes.get(i).distanceTo(to)).isCloseTo((1 - alpha) * whole, within(1e-9));
    }
  }

  @Test
  void codes_throughPlaces_keepOneSpeed() {
    LatentPath path =
        new LatentPath(List.of(new LatentCode(0, 0), new LatentCode(3, 0), new LatentCode(3, 1)));

    assertThat(path.length()).isEqualTo(4);
    assertThat(path.shares()).containsExactly(0, 0.75, 1);
    assertThat(path.codes(5))
        .containsExactly(
            new LatentCode(0, 0),
            new LatentCode(1, 0),
            new LatentCode(2, 0),
            new LatentCode(3, 0),
            new LatentCode(3, 1));
  }

  @Test
  void codes_nowhereToGo_staysThere() {
    LatentCode here = new LatentCode(1, 2);

    assertThat(new LatentPath(List.of(here, here, here)).codes(4)).containsOnly(here);
  }

  @Test
  void new_onePlace_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LatentPath(List.of(new LatentCode(0, 0))));
  }
}
