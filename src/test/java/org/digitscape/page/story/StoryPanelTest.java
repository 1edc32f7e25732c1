package org.digitscape.page.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.digitscape.component.PoliteVoice;
import org.digitscape.component.SampleSheet;
import org.digitscape.component.map.LatentMap;
import org.digitscape.component.walk.WalkPlayer;
import org.digitscape.density.DensityKind;
import org.digitscape.page.DigitscapeView;
import org.digitscape.page.PageTest;
import org.digitscape.serving.SampleRequest;
import org.digitscape.serving.SampleSet;
import org.junit.jupiter.api.Test;

class StoryPanelTest extends PageTest {

  @Test
  void open_atAStep_showsItAsTheCurrentOne() {
    open("?v=1&tab=story&step=4");

    assertThat(current()).isEqualTo(4);
    assertThat(place()).isEqualTo("Step 4 of 5");
  }

  @Test
  void next_pressed_goesThroughTheStepsAndStartsAgain() {
    open("?v=1&tab=story");
    assertThat(find(NativeButton.class).withTestId("story-back").single().isEnabled()).isFalse();

    for (int step = 2; step <= 5; step++) {
      press("story-next");
      assertThat(current()).isEqualTo(step);
    }
    assertThat(find(NativeButton.class).withTestId("story-next").single().getText())
        .isEqualTo("Start again");
    press("story-next");

    assertThat(current()).isEqualTo(1);
  }

  @Test
  void back_pressed_opensTheStepBefore() {
    open("?v=1&tab=story&step=3");

    press("story-back");

    assertThat(current()).isEqualTo(2);
  }

  @Test
  void title_pressed_opensItsStep() {
    open("?v=1&tab=story");

    press(button("Walk", "title"));

    assertThat(current()).isEqualTo(4);
  }

  @Test
  void compress_pressed_hidesTheDigitUntilItIsShown() {
    DigitscapeView view = open("?v=1&tab=story");

    press("story-go-1");

    assertThat(map().getElement().getPropertyRaw("digit")).isNull();
    assertThat(view.getElement().hasAttribute("data-asking")).isTrue();
    press("story-go-1");
    assertThat(map().getElement().getPropertyRaw("digit")).isNotNull();
    assertThat(view.getElement().hasAttribute("data-asking")).isFalse();
    assertThat(outcome(1)).startsWith("784 pixels became");
  }

  @Test
  void compress_afterAGuess_tellsHowFarItWas() {
    open("?v=1&tab=story");
    press("story-go-1");

    press(button("5s", "cloud"));

    assertThat(story()).doesNotContain("\"guess\":null");
    assertThat(button("5s", "cloud").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    press("story-go-1");
    assertThat(outcome(1)).matches("It landed \\d+\\.\\d\\d from your guess, beside a [156]\\. .*");
    assertThat(story()).doesNotContain("\"guess\":null");
  }

  @Test
  void compress_pointClicked_isTheGuessAndNotTheDigit() {
    open("?v=1&tab=story");
    press("story-go-1");
    String guessed = story();

    clickPoint(model().points().getFirst().index());

    assertThat(story()).isNotEqualTo(guessed).doesNotContain("\"guess\":null");
    assertThat(map().getElement().getPropertyRaw("digit")).isNull();
  }

  @Test
  void compress_leftWithoutAnAnswer_showsTheDigit() {
    DigitscapeView view = open("?v=1&tab=story");
    press("story-go-1");

    press("story-next");

    assertThat(map().getElement().getPropertyRaw("digit")).isNotNull();
    assertThat(view.getElement().hasAttribute("data-asking")).isFalse();
  }

  @Test
  void read_pressed_showsOneDigitAfterTheOtherAndThenAll() {
    open("?v=1&tab=story&step=2");

    press("story-go-2");
    assertThat(map().getHiddenDigits()).containsExactlyInAnyOrder(5, 6);
    press("story-go-2");
    assertThat(map().getHiddenDigits()).containsExactlyInAnyOrder(1, 6);
    press("story-go-2");
    assertThat(map().getHiddenDigits()).containsExactlyInAnyOrder(1, 5);
    press("story-go-2");
    assertThat(map().getHiddenDigits()).isEmpty();
  }

  @Test
  void read_left_showsAllDigitsAgain() {
    open("?v=1&tab=story&step=2");
    press("story-go-2");

    press("story-next");

    assertThat(map().getHiddenDigits()).isEmpty();
  }

  @Test
  void read_withADigit_joinsItToItsNeighbors() {
    open("?v=1&tab=story&step=2&digit=test.11");

    assertThat(count(story(), "\"x\"")).isEqualTo(5);
    assertThat(outcome(2)).startsWith("The five test digits nearest to yours: ");
  }

  @Test
  void generate_pressed_samplesOneGaussianAsFitted() {
    open("?v=1&tab=story&step=3&density=per-digit&spread=2&seed=7");

    press("story-go-3");

    SampleSet expected = model().sample(new SampleRequest(DensityKind.GAUSSIAN, 25, 7, 1));
    assertThat(outcome(3)).isEqualTo(expected.digitLikeCount() + " of 25 look like a digit.");
    assertThat(current()).isEqualTo(3);
    assertThat(find(SampleSheet.class).from(find(StoryPanel.class).single()).single().getSamples())
        .hasSize(25);
  }

  /** Two steps could tell how many samples are digits; only the one that is open is there. */
  @Test
  void generate_pressed_isSaidOnce() {
    DigitscapeView view = open("?v=1&tab=story&step=3&seed=7");

    press("story-go-3");

    assertThat(find(PoliteVoice.class).from(view).single().getElement().getAttribute("text"))
        .isEqualTo(outcome(3));
    assertThat(find(Outcome.class).from(card(5)).all()).isEmpty();
    assertThat(view.getElement().getOuterHTML()).doesNotContain("role=\"status\"");
  }

  @Test
  void walk_pressed_findsAWalkAndPlaysIt() {
    open("?v=1&tab=story&step=4");

    press("story-go-4");

    assertThat(map().getElement().getPropertyRaw("walk")).isNotNull();
    WalkPlayer player = find(WalkPlayer.class).from(find(StoryPanel.class).single()).single();
    assertThat(player.getWalk()).isPresent();
  }

  @Test
  void walk_withBothEnds_keepsThem() {
    open("?v=1&tab=story&step=4&from=test.8&to=test.11");
    Object before = map().getElement().getPropertyRaw("walk");

    press("story-go-4");

    assertThat(map().getElement().getPropertyRaw("walk")).isEqualTo(before);
  }

  @Test
  void doubt_pressed_callsOutWhatIsNoDigit() {
    // Far out, where there is something to call out.
    open("?v=1&tab=story&step=5&seed=7&sampled=1&spread=3");
    SampleSet wide = model().sample(new SampleRequest(DensityKind.GAUSSIAN, 25, 7, 3));
    int misses = 25 - wide.digitLikeCount();
    assertThat(misses).isGreaterThan(1);
    assertThat(count(story(), "\"pixels\"")).isEqualTo(Math.min(misses, 9));
    assertThat(outcome(5)).isEqualTo(misses + " of 25 samples look like no digit.");

    press("story-go-5");

    assertThat(map().getElement().getProperty("overlay")).isEqualTo("density");
    SampleSet fitted = model().sample(new SampleRequest(DensityKind.GAUSSIAN, 25, 8, 1));
    assertThat(count(story(), "\"pixels\"")).isEqualTo(Math.min(25 - fitted.digitLikeCount(), 9));
  }

  @Test
  void sampleTab_opened_pointsOutNothing() {
    open("?v=1&tab=story&step=5&seed=7&sampled=1&spread=3");

    press("tab-sample");

    assertThat(count(story(), "\"pixels\"")).isZero();
  }

  @Test
  void nine_answered_tellsTheTruthAndTheMapShowsTheOne() {
    open("?v=1&tab=story&step=3");
    press(button("Guess: which of nine was never written?", "quiet"));
    List<NativeButton> tiles = tiles();
    assertThat(tiles).hasSize(9);

    press(tiles.get(4));

    assertThat(find(NativeButton.class).withClassName("odd").all()).hasSize(1);
    assertThat(lastOutcome()).contains("You found ").contains(" of 1;");
    assertThat(count(story(), "\"pixels\"")).isEqualTo(1);
    press(tiles.get(5));
    assertThat(lastOutcome()).as("only the first answer counts").contains(" of 1;");
  }

  @Test
  void nine_skipped_tellsTheTruthAndCountsNothing() {
    open("?v=1&tab=story&step=3");
    press(button("Guess: which of nine was never written?", "quiet"));

    press(button("Show which", "quiet"));

    assertThat(lastOutcome()).startsWith("Number ").doesNotContain("You found");
    press(button("Nine more", "quiet"));
    assertThat(lastOutcome()).isEmpty();
    assertThat(count(story(), "\"pixels\"")).isZero();
  }

  @Test
  void ladder_ofAModelThatWasNotMeasured_isNotThere() {
    if (model().report().map(report -> report.ladder()).isEmpty()) {
      open("?v=1&tab=story&step=5");

      assertThat(find(Div.class).withTestId("ladder").all()).isEmpty();
    }
  }

  private LatentMap map() {
    return find(LatentMap.class).single();
  }

  private String story() {
    UI.getCurrentOrThrow();
    return Objects.requireNonNull(map().getElement().getPropertyRaw("story")).toString();
  }

  private int current() {
    for (int step = 1; step <= 5; step++) {
      if (card(step).getElement().hasAttribute("aria-current")) {
        return step;
      }
    }
    return 0;
  }

  private StepCard card(int step) {
    return find(StepCard.class).withTestId("story-step-" + step).single();
  }

  private String place() {
    return find(Span.class).withClassName("place-words").single().getText();
  }

  private String outcome(int step) {
    return find(Outcome.class).from(card(step)).all().getFirst().getText();
  }

  private String lastOutcome() {
    return find(Outcome.class).from(card(3)).all().getLast().getText();
  }

  private List<NativeButton> tiles() {
    Div nine = find(Div.class).withClassName("nine").single();
    return find(NativeButton.class).from(nine).all();
  }

  private NativeButton button(String text, String className) {
    return find(NativeButton.class)
        .withClassName(className)
        .withCondition(button -> button.getElement().getTextRecursively().equals(text))
        .all()
        .getFirst();
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
