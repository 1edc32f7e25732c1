package org.digitscape.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;

class Dl4jModelTest {

  private static final Dl4jModel MODEL = TinyModel.create().reference();
  private static final List<DigitImage> IMAGES =
      MnistDataset.shipped().test().subList(0, 1_100).stream().map(LabeledDigit::image).toList();

  @Test
  void encodeAll_moreThanOnePart_keepsTheOrder() {
    List<LatentCode> all = MODEL.encodeAll(IMAGES);
    assertThat(all).hasSameSizeAs(IMAGES);
    for (int i : new int[] {0, 1, 1_023, 1_024, 1_099}) {
      LatentCode alone = MODEL.encode(IMAGES.get(i));
      assertThat(all.get(i).distanceTo(alone)).isLessThan(1e-6);
    }
  }

  @Test
  void decodeAll_moreThanOnePart_keepsTheOrder() {
    List<LatentCode> codes = MODEL.encodeAll(IMAGES);
    List<float[]> all = MODEL.decodeAll(codes);
    assertThat(all).hasSameSizeAs(codes);
    for (int i : new int[] {0, 1_023, 1_024, 1_099}) {
      assertThat(all.get(i))
          .containsExactly(MODEL.decode(codes.get(i)), org.assertj.core.data.Offset.offset(1e-6f));
    }
  }

  @Test
  void encodeAll_none_givesNone() {
    assertThat(MODEL.encodeAll(List.of())).isEmpty();
    assertThat(MODEL.decodeAll(List.of())).isEmpty();
  }

  @Test
  void encode_manyCallersAtOnce_eachGetsItsOwnAnswer() throws Exception {
    List<LatentCode> expected = IMAGES.subList(0, 1_000).stream().map(MODEL::encode).toList();
    try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
      List<Future<List<LatentCode>>> answers = new ArrayList<>();
      for (int caller = 0; caller < 8; caller++) {
        answers.add(
            callers.submit(() -> IMAGES.subList(0, 1_000).stream().map(MODEL::encode).toList()));
      }
      for (Future<List<LatentCode>> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }
}
