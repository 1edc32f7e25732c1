package org.digitscape.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapDigitsTest {

  @Test
  void positions_ofManyImages_areAlwaysTheSame500() {
    assertThat(MapDigits.positions(2_985))
        .hasSize(500)
        .doesNotHaveDuplicates()
        .isSorted()
        .startsWith(4, 12, 13, 15, 22, 30)
        .allMatch(each -> each >= 0 && each < 2_985);
  }

  @Test
  void positions_ofFewImages_areAll() {
    assertThat(MapDigits.positions(3)).containsExactly(0, 1, 2);
  }
}
