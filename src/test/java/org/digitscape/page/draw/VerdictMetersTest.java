package org.digitscape.page.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.digitscape.component.PlaceMeter;
import org.digitscape.component.RecoveryMeter;
import org.digitscape.novelty.Signal;
import org.digitscape.novelty.Verdict;
import org.digitscape.page.PageTest;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.Encoding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictMetersTest extends PageTest {

  /** A 5 that the lecture's model takes for a 6. */
  private static final int BAD_FIVE = 8;

  /** A 3. */
  private static final int THREE = 18;

  @Test
  void open_withoutDigit_placeSaysNothing() {
    open("");

    assertThat(text("place").getText()).isEqualTo("–");
    assertThat(attribute(place(), "aria-valuenow")).isNull();
    assertThat(attribute(place(), "role")).isEqualTo("img");
    assertThat(attribute(recovery(), "role")).isEqualTo("img");
    assertThat(attribute(recovery(), "aria-valuemax")).isNull();
  }

  @Test
  void open_withAFiveThatIsReadAsASix_isUnlikeForItsErrorAmongTheSixes() {
    open("?v=1&digit=test." + BAD_FIVE);

    Encoding five = model().encode(model().testImage(BAD_FIVE));
    assertThat(five.verdict()).isEqualTo(Verdict.UNLIKE);
    assertThat(five.novelty().loudest()).isEqualTo(Signal.ERROR);
    assertThat(text("verdict").getText()).isEqualTo("Unlike any 1, 5 or 6");
    assertThat(loud("error")).isTrue();
    assertThat(text("place").getText()).isEqualTo("among the 6s");
    assertThat(loud("place")).isFalse();
    assertThat(attribute(recovery(), "role")).isEqualTo("meter");
    assertThat(attribute(recovery(), "aria-valuetext"))
        .isEqualTo(
            "error " + Numbers.error(five.reconstruction().error()) + ", unlike any 1, 5 or 6");
    assertThat(attribute(place(), "role")).isEqualTo("meter");
    assertThat(attribute(place(), "aria-valuetext")).isEqualTo("among the 6s");
  }

  @Test
  void open_withAThree_isNotTypical() {
    open("?v=1&digit=test." + THREE);

    assertThat(text("verdict").getText()).isIn("Unusual recovery", "Unlike any 1, 5 or 6");
    assertThat(loud("error")).isTrue();
  }

  @Test
  void open_withATypicalDigit_neitherSignalStandsOut() {
    int typical =
        model().points().stream()
            .filter(
                point ->
                    model().noveltyScale().judge(point.code(), point.error()).verdict()
                        == Verdict.TYPICAL)
            .findFirst()
            .orElseThrow()
            .index();

    open("?v=1&digit=test." + typical);

    assertThat(text("verdict").getText()).isEqualTo("Typical recovery");
    assertThat(loud("error")).isFalse();
    assertThat(loud("place")).isFalse();
  }

  private boolean loud(String testId) {
    return text(testId).hasClassName("loud");
  }

  private RecoveryMeter recovery() {
    return find(RecoveryMeter.class).all().getLast();
  }

  private PlaceMeter place() {
    return find(PlaceMeter.class).all().getLast();
  }

  private static @Nullable String attribute(Component component, String name) {
    return component.getElement().getAttribute(name);
  }
}
