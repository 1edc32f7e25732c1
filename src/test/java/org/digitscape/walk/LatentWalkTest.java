package org.digitscape.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class LatentWalkTest {

  @RepeatedTest(20)
  void codes_anyEnds_startAndEndExactlyThereAndMoveOnEvenly(RepetitionInfo repetition) {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    LatentCode from = new LatentCode(random.nextDouble(-20, 20), random.nextDouble(-20, 20));
    LatentCode to = new LatentCode(random.nextDouble(-20, 20), random.nextDouble(-20, 20));
    int frames = random.nextInt(2, 121);

    List<LatentCode> codes = new LatentWalk(from, to).codes(frames);

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
}
