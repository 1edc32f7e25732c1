package org.digitscape.page.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.digitscape.component.Choice;
import org.digitscape.component.DigitPad;
import org.digitscape.page.DigitscapeView;
import org.digitscape.page.PageTest;
import org.digitscape.page.sample.SamplePanel;
import org.digitscape.page.story.StoryPanel;
import org.junit.jupiter.api.Test;

/** What a teacher prepares, without a browser. */
class StageTest extends PageTest {

  @Test
  void open_withoutPanels_hasNoneOfThemAndTheirTabs() {
    DigitscapeView view = open("?v=1&tab=walk&without=draw.walk.models");

    assertThat(find(DigitPad.class).all()).isEmpty();
    assertThat(find(SamplePanel.class).all()).hasSize(1);
    assertThat(testIds()).contains("tab-sample", "tab-story");
    assertThat(testIds()).doesNotContain("tab-walk", "tab-draw", "compare-open");
    assertThat(view.getElement().getAttribute("data-tool")).isEqualTo("sample");

    press("tab-story");

    assertThat(find(StoryPanel.class).all()).hasSize(1);
  }

  @Test
  void showEverything_pressed_bringsAllBack() {
    open("?v=1&without=draw.training");

    press("show-everything");

    assertThat(find(DigitPad.class).all()).hasSize(1);
    assertThat(testIds()).contains("tab-draw").doesNotContain("show-everything");
    assertThat(scripts())
        .anyMatch(script -> script.contains("pushState ?v=1") && !script.contains("without"));
  }

  @Test
  void present_entered_isInTheAddressAndCanBeLeft() {
    DigitscapeView view = open("?v=1");

    press("present");
    assertThat(view.getElement().hasAttribute("data-present")).isTrue();
    assertThat(scripts()).anyMatch(script -> script.contains("?v=1&present=1"));

    press("present-leave");
    assertThat(view.getElement().hasAttribute("data-present")).isFalse();
    assertThat(testIds()).contains("present").doesNotContain("present-leave");
  }

  @Test
  void classLink_chosen_saysWhatItOpensAndLeavesThePageAlone() {
    DigitscapeView view = open("?v=1&digit=test.8&tab=walk");

    press("class");
    Choice start = find(Choice.class).withTestId("class-start").single();
    enter(start, "Story, step 3: Generate");
    check("class-draw", false);
    check("class-training", false);

    String summary = find(Paragraph.class).withTestId("class-summary").single().getText();
    assertThat(summary).contains("Story, step 3: Generate", "Drawing pad, Training");
    assertThat(scripts())
        .anyMatch(
            script -> script.contains("?v=1&digit=test.8&tab=story&step=3&without=draw.training"));
    assertThat(view.getElement().getAttribute("data-tool")).isEqualTo("walk");
    assertThat(find(DigitPad.class).all()).hasSize(1);
  }

  @Test
  void classLink_withoutWhereItOpened_opensElsewhere() {
    open("?v=1&tab=walk");

    press("class");
    check("class-walk", false);

    assertThat(find(Paragraph.class).withTestId("class-summary").single().getText())
        .startsWith("Opens at: Draw.");
    assertThat(find(Choice.class).withTestId("class-start").single().getValue()).isEqualTo("Draw");
    assertThat(find(Input.class).withTestId("class-link").all()).hasSize(1);
  }

  private void check(String testId, boolean on) {
    enterChecked(find(CheckField.class).withTestId(testId).single(), on);
  }

  private List<String> testIds() {
    return find(NativeButton.class).all().stream()
        .map(Component::getElement)
        .map(element -> String.valueOf(element.getAttribute("data-testid")))
        .toList();
  }
}
