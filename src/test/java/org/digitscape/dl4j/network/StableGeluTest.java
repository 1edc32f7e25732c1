package org.digitscape.dl4j.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.impl.ActivationGELU;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class StableGeluTest {

  private static final float[] NUMBERS = {-20, -3, -1, -0.1f, 0, 0.1f, 1, 3, 20};

  private final StableGelu gelu = new StableGelu();

  @Test
  void getActivation_moderateNumbers_isThatOfDl4j() {
    assertThat(gelu.getActivation(numbers(), true).toFloatVector())
        .containsExactly(
            new ActivationGELU().getActivation(numbers(), true).toFloatVector(), within(1e-6f));
  }

  @Test
  void backprop_moderateNumbers_isThatOfDl4j() {
    INDArray epsilon = Nd4j.linspace(1, 2, NUMBERS.length).castTo(numbers().dataType());
    assertThat(gelu.backprop(numbers(), epsilon).getFirst().toFloatVector())
        .containsExactly(
            new ActivationGELU().backprop(numbers(), epsilon.dup()).getFirst().toFloatVector(),
            within(1e-5f));
  }

  @Test
  void backprop_largeNumbers_isZeroOrOne() {
    INDArray large = Nd4j.createFromArray(-1000f, -60f, 60f, 1000f);
    assertThat(gelu.backprop(large, Nd4j.ones(4)).getFirst().toFloatVector())
        .containsExactly(new float[] {0, 0, 1, 1}, within(1e-6f));
  }

  private static INDArray numbers() {
    return Nd4j.createFromArray(NUMBERS);
  }
}
