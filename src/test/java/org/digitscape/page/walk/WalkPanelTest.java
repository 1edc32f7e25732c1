package org.digitscape.page.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.digitscape.component.walk.WalkPlayer;
import org.digitscape.page.PageTest;
import org.junit.jupiter.api.Test;

class WalkPanelTest extends PageTest {

  @Test
  void open_withoutEnds_hasNoFrames() {
    open("?v=1&tab=walk");

    assertThat(hasFrames()).isFalse();
    assertThat(ends()).contains("A · No digit", "B · No digit");
  }

  @Test
  void open_withBothEnds_hasFrames() {
    open("?v=1&tab=walk&from=test.8&to=test.11");

    assertThat(hasFrames()).isTrue();
    assertThat(ends())
        .contains(
            "A · Test " + model().testDigit(8).label(),
            "B · Test " + model().testDigit(11).label());
  }

  @Test
  void open_onAnotherTab_makesNoWalk() {
    open("?v=1&tab=sample&from=test.8&to=test.11");

    assertThat(hasFrames()).isFalse();
  }

  @Test
  void preset_withoutDigit_walksBetweenTestDigits() {
    open("?v=1&tab=walk");

    press(button("Next door"));

    assertThat(hasFrames()).isTrue();
    assertThat(ends().getFirst()).isEqualTo("A · Test 5");
    assertThat(ends().getLast()).isNotEqualTo("B · Test 5");
  }

  @Test
  void preset_withDigit_startsThere() {
    open("?v=1&tab=walk&digit=test.8");

    press(button("Across the gap"));

    assertThat(ends().getFirst()).isEqualTo("A · Your digit");
    assertThat(hasFrames()).isTrue();
  }

  @Test
  void swap_pressed_changesEnds() {
    open("?v=1&tab=walk&from=test.8&to=test.11");
    List<String> before = ends();

    press(find(NativeButton.class).withAttribute("aria-label", "Swap A and B").all().getFirst());

    assertThat(ends().getFirst().substring(1)).isEqualTo(before.getLast().substring(1));
    assertThat(ends().getLast().substring(1)).isEqualTo(before.getFirst().substring(1));
  }

  @Test
  void click_onPoint_setsTheEndThatIsPicked() {
    open("?v=1&tab=walk");
    int point = model().points().getFirst().index();
    int label = model().points().getFirst().label();

    press(endButtons().getFirst());
    clickPoint(point);
    clickPoint(point);

    assertThat(ends()).containsExactly("A · Test " + label, "B · Test " + label);
  }

  private boolean hasFrames() {
    return find(WalkPlayer.class)
        .from(find(WalkPanel.class).single())
        .single()
        .getFrames()
        .isPresent();
  }

  private List<NativeButton> endButtons() {
    return find(NativeButton.class).withClassName("end").all().subList(0, 2);
  }

  private List<String> ends() {
    return endButtons().stream()
        .map(button -> button.getElement().getChild(2).getChild(0).getTextRecursively())
        .toList();
  }
}
