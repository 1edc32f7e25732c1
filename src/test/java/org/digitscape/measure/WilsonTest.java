package org.digitscape.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.digitscape.model.report.Share;
import org.junit.jupiter.api.Test;

/** Against the values that the formula gives by hand. */
class WilsonTest {

  @Test
  void share_halfOfTen_isSymmetric() {
    Share share = Wilson.share(5, 10);
    assertThat(share.share()).isEqualTo(0.5);
    assertThat(share.low()).isCloseTo(0.2366, within(1e-4));
    assertThat(share.high()).isCloseTo(0.7634, within(1e-4));
    assertThat(share.count()).isEqualTo(10);
  }

  @Test
  void share_noneOfTen_beginsAtZeroAndHasAWidth() {
    Share share = Wilson.share(0, 10);
    assertThat(share.low()).isZero();
    assertThat(share.high()).isCloseTo(0.2775, within(1e-4));
  }

  @Test
  void share_all_endsAtOne() {
    Share share = Wilson.share(2_985, 2_985);
    assertThat(share.high()).isEqualTo(1);
    assertThat(share.low()).isCloseTo(0.99871, within(1e-5));
  }
}
