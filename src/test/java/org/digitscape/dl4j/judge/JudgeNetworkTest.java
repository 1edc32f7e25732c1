package org.digitscape.dl4j.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.digitscape.frozen.ImageClassifier;
import org.digitscape.model.DigitImage;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.learning.config.NoOp;

class JudgeNetworkTest {

  @Test
  void freeze_networkOfAnyWeights_agreesWithDl4j() {
    MultiLayerNetwork network = JudgeNetwork.create(5, new NoOp());
    List<float[]> images = images(37);
    float[][] expected = JudgeNetwork.probabilities(network, images);
    List<ImageClassifier.Answer> found = JudgeNetwork.freeze(network).classify(images);
    assertThat(found).hasSameSizeAs(images);
    for (int i = 0; i < expected.length; i++) {
      float[] probabilities = found.get(i).probabilities();
      float sum = 0;
      for (int k = 0; k < JudgeNetwork.CLASSES; k++) {
        assertThat(probabilities[k]).isCloseTo(expected[i][k], within(1e-5f));
        sum += probabilities[k];
      }
      assertThat(sum).isCloseTo(1f, within(1e-5f));
    }
  }

  @Test
  void classify_oneOfMany_givesTheSameAsAlone() {
    ImageClassifier frozen = JudgeNetwork.freeze(JudgeNetwork.create(5, new NoOp()));
    List<float[]> images = images(20);
    assertThat(frozen.classify(images).get(17).features())
        .isEqualTo(frozen.classify(images.subList(17, 18)).getFirst().features());
  }

  private static List<float[]> images(int count) {
    SplittableRandom random = new SplittableRandom(9);
    List<float[]> images = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] image = new float[DigitImage.PIXELS];
      for (int p = 0; p < image.length; p++) {
        image[p] = random.nextBoolean() ? 0 : (float) random.nextDouble();
      }
      images.add(image);
    }
    return images;
  }
}
