package org.digitscape.page.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.digitscape.ServerTest;
import org.digitscape.novelty.Novelty;
import org.digitscape.novelty.Signal;
import org.digitscape.novelty.Verdict;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.Neighbor;
import org.junit.jupiter.api.Test;

class VerdictWordsTest extends ServerTest {

  @Test
  void place_crowded_namesTheDigitsAround() {
    assertThat(words().place(at(20, 6, 6, 6, 6, 5))).isEqualTo("among the 6s");
    assertThat(words().place(at(20, 6, 5, 6, 5, 6))).isEqualTo("between 6s and 5s");
  }

  @Test
  void place_rare_isAnEdgeThenNowhere() {
    assertThat(words().place(at(99.5, 1, 1, 1, 5, 5))).isEqualTo("at the edge of the 1s");
    assertThat(words().place(at(100, 1, 1, 1, 1, 1))).isEqualTo("where none came near");
  }

  @Test
  void heading_unusualPlace_isNotAnUnusualRecovery() {
    assertThat(words().heading(of(Verdict.UNUSUAL, Signal.PLACE))).isEqualTo("Unusual place");
    assertThat(words().heading(of(Verdict.UNUSUAL, Signal.ERROR))).isEqualTo("Unusual recovery");
    assertThat(words().heading(of(Verdict.TYPICAL, Signal.PLACE))).isEqualTo("Typical recovery");
    assertThat(words().heading(of(Verdict.UNLIKE, Signal.PLACE))).isEqualTo("Unlike any 1, 5 or 6");
  }

  @Test
  void spokenError_raisedByThePlace_saysSo() {
    String error = Numbers.error(of(Verdict.UNLIKE, Signal.PLACE).reconstruction().error());

    assertThat(words().spokenError(of(Verdict.UNLIKE, Signal.ERROR)))
        .isEqualTo("error " + error + ", unlike any 1, 5 or 6");
    assertThat(words().spokenError(of(Verdict.UNLIKE, Signal.PLACE)))
        .isEqualTo("error " + error + ", unlike any 1, 5 or 6, because of its place on the map");
  }

  private VerdictWords words() {
    return new VerdictWords(VerdictWordsTest::english, model());
  }

  /** A typical digit at a place of some rarity, with neighbours of some digits. */
  private Encoding at(double placePercentile, int... neighbors) {
    Encoding any = any();
    return new Encoding(
        any.reconstruction(),
        new Novelty(0, 50, placePercentile, 50, Signal.ERROR, Verdict.TYPICAL),
        any.mahalanobis(),
        Arrays.stream(neighbors).mapToObj(label -> new Neighbor(0, label, 0.1)).toList());
  }

  private Encoding of(Verdict verdict, Signal loudest) {
    Encoding any = any();
    return new Encoding(
        any.reconstruction(),
        new Novelty(0, 50, 50, 50, loudest, verdict),
        any.mahalanobis(),
        any.nearest());
  }

  private Encoding any() {
    List<Integer> indexes = model().testIndexes();
    return model().encode(model().testImage(indexes.getFirst()));
  }

  private static String english(String key, Object... parameters) {
    return new MessageFormat(
            ResourceBundle.getBundle("messages", Locale.ENGLISH).getString(key), Locale.ENGLISH)
        .format(parameters);
  }
}
