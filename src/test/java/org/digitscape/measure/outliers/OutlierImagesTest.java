package org.digitscape.measure.outliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitscape.density.Seeds;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.report.Outliers;
import org.junit.jupiter.api.Test;

class OutlierImagesTest {

  private static final List<LabeledDigit> TEST = MnistDataset.shippedTestOfAllDigits();
  private static final Map<String, OutlierSet> SETS =
      OutlierImages.of(Set.of(1, 5, 6), TEST).stream()
          .collect(Collectors.toMap(OutlierSet::source, Function.identity()));

  @Test
  void of_lecturesDigits_hasTheOtherSevenTogetherAndEach() {
    assertThat(images(Outliers.OTHER_DIGITS)).hasSize(7_015);
    assertThat(SETS).containsKeys("0", "2", "3", "4", "7", "8", "9").doesNotContainKeys("1", "5");
    assertThat(images("3")).hasSize(1_010);
  }

  @Test
  void of_allTenDigits_hasNoOtherDigitsButTheRest() {
    Set<Integer> all = IntStream.range(0, 10).boxed().collect(Collectors.toSet());

    assertThat(OutlierImages.otherDigits(all, TEST)).isEmpty();
    assertThat(SETS).containsKeys("letter", "scribble", "dot", "smudge", "blank", "drawn-digit");
  }

  @Test
  void draw_sameSeed_drawsTheSame() {
    Glyph glyph = Objects.requireNonNull(Glyph.LETTERS.get('Q'));
    assertThat(Scribbles.draw(Seeds.random(7)))
        .isEqualTo(Scribbles.draw(Seeds.random(7)))
        .isNotEqualTo(Scribbles.draw(Seeds.random(8)));
    assertThat(Handwriting.write(glyph, Seeds.random(7)))
        .isEqualTo(Handwriting.write(glyph, Seeds.random(7)))
        .isNotEqualTo(Handwriting.write(glyph, Seeds.random(8)));
  }

  @Test
  void of_letters_leavesOutThoseThatAreWrittenAsAKnownDigit() {
    assertThat(images("letter")).hasSize(24 * OutlierImages.EACH);
    assertThat(OutlierImages.letters(Set.of(1, 5, 6)))
        .doesNotContain(Glyph.LETTERS.get('I'), Glyph.LETTERS.get('S'));
    assertThat(OutlierImages.letters(Set.of(2))).hasSize(25).doesNotContain(Glyph.LETTERS.get('Z'));
  }

  @Test
  void of_blankPages_reachNoModel() {
    assertThat(SETS.get("blank")).isEqualTo(new OutlierSet("blank", List.of(), 2));
  }

  @Test
  void of_dots_areAllRead() {
    assertThat(images("dot")).hasSize(OutlierImages.DOTS);
  }

  @Test
  void of_smudges_areReadOrRefused() {
    OutlierSet smudges = set("smudge");

    assertThat(smudges.images().size() + smudges.refused()).isEqualTo(OutlierImages.SMUDGES);
    assertThat(smudges.refused()).isPositive();
    assertThat(smudges.images()).isNotEmpty();
  }

  @Test
  void of_writtenAndDrawn_isNeverTwiceAlike() {
    for (String source : List.of("letter", "scribble")) {
      assertThat(new HashSet<>(images(source))).hasSameSizeAs(images(source));
    }
  }

  @Test
  void of_whatIsDrawn_hasInkAsDigitsHave() {
    double digits = meanInk(TEST.stream().map(LabeledDigit::image).toList());

    for (String source : List.of("letter", "scribble", "drawn-digit")) {
      assertThat(meanInk(images(source))).isBetween(0.5 * digits, 2 * digits);
    }
  }

  private static List<DigitImage> images(String source) {
    return set(source).images();
  }

  private static OutlierSet set(String source) {
    return Objects.requireNonNull(SETS.get(source));
  }

  private static double meanInk(List<DigitImage> images) {
    return images.stream()
        .mapToInt(image -> IntStream.of(image.toIntegers()).sum())
        .average()
        .orElseThrow();
  }
}
