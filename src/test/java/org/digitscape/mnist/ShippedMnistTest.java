package org.digitscape.mnist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program ships of MNIST. */
class ShippedMnistTest {

  private static final MnistDataset DATA = MnistDataset.shipped();

  @Test
  void shipped_always_hasTheImagesOfTheThreeDigits() {
    assertThat(DATA.training()).hasSize(18_081);
    assertThat(DATA.test()).hasSize(2_985);
  }

  @Test
  void shipped_labels_haveTheSharesOfMnist() {
    assertThat(labels(DATA.training())).isEqualTo(Map.of(1, 6_742L, 5, 5_421L, 6, 5_918L));
    assertThat(labels(DATA.test())).isEqualTo(Map.of(1, 1_135L, 5, 892L, 6, 958L));
  }

  @Test
  void shipped_indexes_ascendWithinTheOriginalFiles() {
    assertThat(DATA.training()).extracting(LabeledDigit::index).isSorted().doesNotHaveDuplicates();
    assertThat(DATA.test()).extracting(LabeledDigit::index).isSorted().doesNotHaveDuplicates();
    assertThat(DATA.training().getLast().index()).isLessThan(60_000);
    assertThat(DATA.test().getLast().index()).isLessThan(10_000);
  }

  @Test
  void shipped_images_haveInkAndPaper() {
    assertThat(DATA.test())
        .allSatisfy(
            digit -> {
              IntSummaryStatistics levels =
                  IntStream.of(digit.image().toIntegers()).summaryStatistics();
              assertThat(levels.getMin()).isZero();
              assertThat(levels.getMax()).isGreaterThanOrEqualTo(254);
            });
  }

  @Test
  void shippedTestOfAllDigits_always_isTheWholeTestSetInItsOrder() {
    List<LabeledDigit> all = MnistDataset.shippedTestOfAllDigits();

    assertThat(all).hasSize(10_000);
    assertThat(all.stream().mapToInt(LabeledDigit::index))
        .containsExactlyElementsOf(IntStream.range(0, 10_000).boxed().toList());
    assertThat(labels(all))
        .isEqualTo(
            Map.of(
                0, 980L, 1, 1_135L, 2, 1_032L, 3, 1_010L, 4, 982L, 5, 892L, 6, 958L, 7, 1_028L, 8,
                974L, 9, 1_009L));
    assertThat(all).containsAll(DATA.test());
  }

  @Test
  void trainingSha256_shipped_isThatOfTheOriginalFiles() {
    assertThat(DATA.trainingSha256())
        .isEqualTo("a7d7aab3eae7a6cf6d80fbad78bbe3a2d491f379f7d6fc136fb29586db54fde4");
  }

  @ParameterizedTest
  @CsvSource({
    "train-images-156.idx3-ubyte.gz, 55589892c671a03f8e2de96a1b2bd3c56beb4097a9f70198fc1a1ec19c6cddb3",
    "train-labels-156.idx1-ubyte.gz, 13da96ddfc78385bf31bd2ab1e4acffacefd4e7ad6c09dff6acc042a8944f7b5",
    "train-indexes-156.idx1-int.gz, 02fb0048ab24e13017e0f863044f7b478d7f023ac50f2495ffbf9be3820e884f",
    "test-images-156.idx3-ubyte.gz, 8912675af4af8520a71edcf733901d53a3dad71b332ea9c3ffcbdf514f5446fd",
    "test-labels-156.idx1-ubyte.gz, d5cee3b5018cde1ebdee19f791d5b87e4c9f4ce2b145319e10933c0784a40e35",
    "test-indexes-156.idx1-int.gz, 5c6a87e1789579ca750c2842cfa0da64daf12e72f84a25cea88b591c80925c57",
    "test-images-0234789.idx3-ubyte.gz, ef72323af68bd5e5ac4dbdc707a1bca362a5af6a7766a54a17b3a9e5bb676c95",
    "test-labels-0234789.idx1-ubyte.gz, 9696455b0629906435eaab1dececcec77691054c33c9697c6d05dfd826dbf790",
    "test-indexes-0234789.idx1-int.gz, 103d54cb5e14273d3c7f98ba64c303c7daeb885690a5e9b47e9c0d035499fc4e"
  })
  void shipped_content_isUnchanged(String file, String sha256) throws Exception {
    assertThat(sha256(file)).isEqualTo(sha256);
  }

  private static Map<Integer, Long> labels(List<LabeledDigit> digits) {
    return digits.stream()
        .collect(Collectors.groupingBy(LabeledDigit::label, Collectors.counting()));
  }

  private static String sha256(String file) throws Exception {
    try (InputStream packed = ShippedMnistTest.class.getResourceAsStream("/mnist/" + file)) {
      if (packed == null) {
        throw new IOException(file);
      }
      byte[] content = new GZIPInputStream(packed).readAllBytes();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
  }
}
