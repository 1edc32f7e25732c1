package org.digitscape.dl4j.training.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.Augmentation;
import org.digitscape.model.DigitImage;
import org.digitscape.model.InputNoise;
import org.junit.jupiter.api.Test;

class BatchSourceTest {

  private static final List<DigitImage> IMAGES =
      MnistDataset.shipped().test().subList(0, 50).stream().map(LabeledDigit::image).toList();
  private static final Augmentation MOVES = new Augmentation(10, 0.1, 0.1, 1);

  @Test
  void batch_wholeEpoch_holdsEveryImageOnce() {
    BatchSource source = new BatchSource(IMAGES, InputNoise.NONE, Augmentation.NONE, 1);
    source.shuffle();
    List<String> found = new ArrayList<>();
    for (int from = 0; from < 50; from += 20) {
      float[] rows = source.batch(from, Math.min(from + 20, 50)).targets();
      for (int at = 0; at < rows.length; at += DigitImage.PIXELS) {
        found.add(Arrays.toString(Arrays.copyOfRange(rows, at, at + DigitImage.PIXELS)));
      }
    }
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            IMAGES.stream().map(image -> Arrays.toString(image.toUnit())).toList())
        .isNotEqualTo(IMAGES.stream().map(image -> Arrays.toString(image.toUnit())).toList());
  }

  @Test
  void batch_withoutNoise_isItsOwnTarget() {
    BatchSource source = new BatchSource(IMAGES, InputNoise.NONE, MOVES, 1);
    Batch batch = source.batch(0, 10);
    assertThat(batch.inputs()).isSameAs(batch.targets());
  }

  @Test
  void batch_noise_hasItsDeviationAndLeavesTheTargetClean() {
    BatchSource source =
        new BatchSource(IMAGES, new InputNoise(0.3, false, false), Augmentation.NONE, 1);
    Batch batch = source.batch(0, 50);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < batch.inputs().length; i++) {
      double difference = batch.inputs()[i] - batch.targets()[i];
      sum += difference;
      squares += difference * difference;
    }
    assertThat(sum / batch.inputs().length).isCloseTo(0, within(0.01));
    assertThat(Math.sqrt(squares / batch.inputs().length)).isCloseTo(0.3, within(0.01));
    assertThat(Arrays.copyOf(batch.targets(), DigitImage.PIXELS))
        .isEqualTo(IMAGES.getFirst().toUnit());
  }

  @Test
  void batch_variedNoise_givesEachImageItsDeviation() {
    BatchSource source =
        new BatchSource(IMAGES, new InputNoise(0.6, true, false), Augmentation.NONE, 1);
    Batch batch = source.batch(0, 50);
    double least = 1;
    double most = 0;
    for (int image = 0; image < 50; image++) {
      double squares = 0;
      for (int p = 0; p < DigitImage.PIXELS; p++) {
        int i = image * DigitImage.PIXELS + p;
        squares += Math.pow(batch.inputs()[i] - batch.targets()[i], 2);
      }
      double deviation = Math.sqrt(squares / DigitImage.PIXELS);
      least = Math.min(least, deviation);
      most = Math.max(most, deviation);
    }
    assertThat(least).isLessThan(0.1);
    assertThat(most).isBetween(0.5, 0.65);
  }

  @Test
  void batch_clippedNoise_staysAPicture() {
    BatchSource source =
        new BatchSource(IMAGES, new InputNoise(0.5, false, true), Augmentation.NONE, 1);
    float[] inputs = source.batch(0, 50).inputs();
    float least = 1;
    float most = 0;
    for (float input : inputs) {
      least = Math.min(least, input);
      most = Math.max(most, input);
    }
    assertThat(least).isZero();
    assertThat(most).isOne();
  }

  @Test
  void batch_augmentation_movesEachTimeAnew() {
    BatchSource source = new BatchSource(IMAGES, InputNoise.NONE, MOVES, 1);
    float[] first = source.batch(0, 1).targets();
    float[] second = source.batch(0, 1).targets();
    assertThat(first).isNotEqualTo(second).isNotEqualTo(IMAGES.getFirst().toUnit());
    for (float intensity : first) {
      assertThat(intensity).isBetween(0f, 1f);
    }
  }

  @Test
  void batch_sameSeed_givesTheSameBatches() {
    InputNoise noise = new InputNoise(0.2, true, true);
    BatchSource one = new BatchSource(IMAGES, noise, MOVES, 7);
    BatchSource same = new BatchSource(IMAGES, noise, MOVES, 7);
    BatchSource other = new BatchSource(IMAGES, noise, MOVES, 8);
    for (BatchSource source : List.of(one, same, other)) {
      source.shuffle();
    }
    float[] expected = one.batch(3, 9).inputs();
    assertThat(same.batch(3, 9).inputs()).isEqualTo(expected);
    assertThat(other.batch(3, 9).inputs()).isNotEqualTo(expected);
  }

  @Test
  void shuffle_noise_changesNoOrder() {
    BatchSource clean = new BatchSource(IMAGES, InputNoise.NONE, Augmentation.NONE, 7);
    BatchSource noisy =
        new BatchSource(IMAGES, new InputNoise(0.2, true, true), Augmentation.NONE, 7);
    for (int epoch = 0; epoch < 2; epoch++) {
      clean.shuffle();
      noisy.shuffle();
      assertThat(noisy.batch(0, 50).targets()).isEqualTo(clean.batch(0, 50).targets());
    }
  }
}
