package org.digitscape.dl4j.training;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingRecipeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 128, 0.001, epochs",
    "10001, 128, 0.001, epochs",
    "1, 0, 0.001, batch size",
    "1, 100001, 0.001, batch size",
    "1, 128, 0, learning rate",
    "1, 128, 1.5, learning rate",
    "1, 128, NaN, learning rate"
  })
  void recipe_outsideItsRange_namesTheNumber(int epochs, int batch, double rate, String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrainingRecipe(1, epochs, batch, rate))
        .withMessageStartingWith(name + ": expected");
  }
}
