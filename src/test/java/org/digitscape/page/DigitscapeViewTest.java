package org.digitscape.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import org.digitscape.component.DigitPad;
import org.digitscape.component.map.LatentMap;
import org.digitscape.page.parts.NoteBar;
import org.digitscape.serving.ModelCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitscapeViewTest extends PageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"?v=99", "?v=1&seed=x", "?v=1&digit=ink.!!", "?v=1&spread=NaN", "?v=1&tab=cellar"})
  void open_withBrokenLink_saysSoAndOpensTheRest(String query) {
    open(query);

    NoteBar note = find(NoteBar.class).single();
    assertThat(note.isVisible()).isTrue();
    assertThat(note.getElement().getTextRecursively())
        .contains("Part of this link could not be read", "We opened the rest.");
    assertThat(note.getElement().getAttribute("role")).isEqualTo("alert");
  }

  @Test
  void open_withTestImageOfAnotherDigit_opensWithIt() {
    // Test image 0 shows a 7.
    open("?v=1&digit=test.0");

    assertThat(find(DigitPad.class).single().getPicture())
        .contains(ModelCatalog.testDigit(0).orElseThrow().image());
    assertThat(text("verdict").getText()).isNotEqualTo("How 2,985 test digits fare");
  }

  @Test
  void open_withTestImageThatThereIsNot_opensWithoutDigitAndSaysSo() {
    open("?v=1&digit=test.10000");

    assertThat(text("verdict").getText()).isEqualTo("How 2,985 test digits fare");
    assertThat(find(NoteBar.class).single().getElement().getTextRecursively())
        .contains("The test digit of this link is not here");
  }

  @Test
  void open_withUnknownModel_opensTheLecturesAndSaysSo() {
    open("?v=1&model=no-such&digit=test.8");

    assertThat(find(NoteBar.class).single().getElement().getTextRecursively())
        .contains("The model of this link is not here");
    assertThat(text("verdict").getText()).isNotEqualTo("How 2,985 test digits fare");
    assertThat(scripts()).anyMatch(script -> script.contains("replaceState ?v=1&digit=test.8"));
  }

  @Test
  void tabs_pressed_openTheirPanel() {
    DigitscapeView view = open("");

    press("tab-walk");

    assertThat(view.getElement().getAttribute("data-tab")).isEqualTo("walk");
    assertThat(
            find(NativeButton.class)
                .withTestId("tab-walk")
                .single()
                .getElement()
                .getAttribute("aria-selected"))
        .isEqualTo("true");
  }

  @Test
  void change_ofState_isWrittenToTheAddress() {
    open("");

    press("tab-walk");

    assertThat(scripts()).anyMatch(script -> script.contains("pushState ?v=1&tab=walk"));
  }

  @Test
  void click_onPoint_outsideTheWalk_takesItAsTheDigit() {
    open("");
    int point = model().points().getFirst().index();

    clickPoint(point);

    assertThat(scripts()).anyMatch(script -> script.contains("?v=1&digit=test." + point));
    assertThat(text("verdict").getText()).isNotEqualTo("How 2,985 test digits fare");
  }

  @Test
  void overlay_inAddress_reachesTheMap() {
    open("?v=1&show=density&hide=15&ellipses=0");

    LatentMap map = find(LatentMap.class).single();
    assertThat(map.getElement().getProperty("overlay")).isEqualTo("density");
    assertThat(map.getHiddenDigits()).containsExactlyInAnyOrder(1, 5);
    assertThat(map.isEllipsesShown()).isFalse();
  }
}
