package org.digitscape.dl4j.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CosineDecayTest {

  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void valueAt_anyUpdate_fallsAlongACosine() {
    CosineDecay decay = new CosineDecay(0.001, 300);
    assertThat(decay.valueAt(0, 0)).isEqualTo(0.001);
    assertThat(decay.valueAt(100, 0)).isCloseTo(0.00075, EXACT);
    assertThat(decay.valueAt(150, 1)).isCloseTo(0.0005, EXACT);
    assertThat(decay.valueAt(300, 2)).isCloseTo(0, EXACT);
  }

  @Test
  void valueAt_afterTheEnd_staysZero() {
    assertThat(new CosineDecay(0.001, 300).valueAt(400, 3)).isCloseTo(0, EXACT);
  }
}
