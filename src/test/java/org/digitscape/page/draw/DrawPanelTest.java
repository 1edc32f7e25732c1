package org.digitscape.page.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.digitscape.component.DigitPad;
import org.digitscape.component.DigitTile;
import org.digitscape.page.PageTest;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.Encoding;
import org.junit.jupiter.api.Test;

class DrawPanelTest extends PageTest {

  @Test
  void open_withoutDigit_showsDistributionAlone() {
    open("");

    assertThat(text("verdict").getText()).isEqualTo("How 2,985 test digits fare");
    assertThat(text("error").getText()).isEmpty();
    assertThat(code()).isEqualTo("––");
  }

  @Test
  void open_withTestDigit_showsItsCodeAndError() {
    open("?v=1&digit=test.8");

    Encoding expected = model().encode(model().testImage(8));
    assertThat(code())
        .isEqualTo(
            Numbers.coordinate(expected.reconstruction().code().x())
                + Numbers.coordinate(expected.reconstruction().code().y()));
    assertThat(text("error").getText())
        .isEqualTo("error " + Numbers.error(expected.reconstruction().error()));
    assertThat(text("verdict").getText()).isNotEqualTo("How 2,985 test digits fare");
    assertThat(find(DigitPad.class).single().getPicture()).contains(model().testImage(8));
  }

  @Test
  void open_withDrawing_putsItOnThePad() {
    open("?v=1&digit=ink.ABr_AESO8QrvrPBe_wCQxOvK7-L0oPf6-Ub2gPJk7lA");

    assertThat(find(DigitPad.class).single().getDrawing().strokes()).hasSize(1);
    assertThat(code()).doesNotContain("–");
  }

  @Test
  void random_pressed_takesATestDigit() {
    open("");

    press("pad-random");

    assertThat(code()).doesNotContain("–");
    assertThat(find(DigitPad.class).single().getPicture()).isPresent();
  }

  @Test
  void nearest_pressed_becomesTheDigit() {
    open("?v=1&digit=test.8");
    int nearest = model().encode(model().testImage(8)).nearest().getFirst().index();

    List<NativeButton> tiles =
        find(NativeButton.class)
            .withCondition(
                b ->
                    b.getParent()
                        .filter(p -> p.getElement().getClassList().contains("tiles"))
                        .isPresent())
            .all();
    press(tiles.getFirst());

    assertThat(tiles).hasSize(4);
    assertThat(find(DigitPad.class).single().getPicture()).contains(model().testImage(nearest));
  }

  @Test
  void strip_withoutDigit_isEmpty() {
    open("");

    assertThat(
            find(DigitTile.class)
                .withTestId("input-28")
                .single()
                .getElement()
                .getProperty("pixels"))
        .isNull();
  }

  private String code() {
    return find(Div.class).withTestId("code").single().getElement().getTextRecursively();
  }
}
