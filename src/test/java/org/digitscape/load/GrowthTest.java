package org.digitscape.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final long MB = 1_000_000;
  private static final ServerState BEFORE =
      new ServerState(500 * MB, 100 * MB, 1_000, 0, 40, 1, 0, 180, 50);

  @Test
  void faults_serverThatBreathes_areNone() {
    ServerState after = new ServerState(540 * MB, 105 * MB, 1_000, 20_000, 44, 1, 0, 183, 900);

    assertThat(new Growth(BEFORE, inUse(0), after).faults()).isEmpty();
  }

  @Test
  void faults_eachKindOfLeak_areNamed() {
    assertThat(faults(new ServerState(551 * MB, 100 * MB, 1_000, 0, 40, 1, 0, 180, 9)))
        .singleElement()
        .asString()
        .isEqualTo("resident bytes, idle: from 500,000,000 to 551,000,000");
    assertThat(faults(new ServerState(500 * MB, 111 * MB, 1_000, 0, 40, 1, 0, 180, 9)))
        .singleElement()
        .asString()
        .startsWith("live bytes of the heap");
    assertThat(faults(new ServerState(500 * MB, 100 * MB, 3 * MB, 0, 40, 1, 0, 180, 9)))
        .singleElement()
        .asString()
        .startsWith("bytes of ND4J");
    assertThat(faults(new ServerState(500 * MB, 100 * MB, 1_000, 0, 60, 2, 1, 200, 9))).hasSize(4);
  }

  @Test
  void faults_residentBytesThatRiseInUse_areNamed() {
    assertThat(new Growth(BEFORE, inUse(MB), BEFORE).faults())
        .singleElement()
        .asString()
        .startsWith("resident bytes, in use: from 607,000,000 to 657,000,000");
  }

  private static List<String> faults(ServerState after) {
    return new Growth(BEFORE, inUse(0), after).faults();
  }

  /** An hour in which each minute takes so many bytes. */
  private static List<ServerState> inUse(long growth) {
    return IntStream.range(0, 60)
        .mapToObj(i -> new ServerState(600 * MB + i * growth, 120 * MB, 0, 0, 50, 9, 9, 200, i))
        .toList();
  }
}
