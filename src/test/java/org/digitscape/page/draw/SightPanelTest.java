package org.digitscape.page.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import java.util.List;
import org.digitscape.component.DigitPad;
import org.digitscape.component.DigitTile;
import org.digitscape.component.map.LatentMap;
import org.digitscape.page.PageTest;
import org.digitscape.page.parts.Numbers;
import org.junit.jupiter.api.Test;

class SightPanelTest extends PageTest {

  /** One stroke in the pad's upper left: an L. */
  private static final String CORNER = "digit=ink.ABr_AESO8QrvrPBe_wCQxOvK7-L0oPf6-Ub2gPJk7lA";

  @Test
  void open_bare_isFolded() {
    open("");

    assertThat(find(SightPanel.class).all()).isEmpty();
    press("sees-open");
    assertThat(expanded()).isEqualTo("true");
    assertThat(panel().getElement().getTextRecursively()).contains("Draw a digit, and see");
  }

  @Test
  void open_withDrawing_showsTheStepsThatEndInWhatTheNetworkReads() {
    open("?v=1&sees=1&" + CORNER);

    assertThat(tiles()).hasSize(5);
    assertThat(tiles().getLast()).isEqualTo(input());
  }

  @Test
  void open_withTestDigit_saysThatItHasNoSteps() {
    open("?v=1&sees=1&digit=test.8");

    assertThat(panel().getElement().getTextRecursively()).contains("is 28 × 28 pixels already");
    assertThat(find(NativeButton.class).withTestId("centring").all()).isEmpty();
  }

  @Test
  void centring_off_showsTheJumpOnTheMapAndInWords() {
    open("?v=1&sees=1&" + CORNER);
    assertThat(map()).contains("\"ghosts\":[]");

    press("centring");

    assertThat(map()).contains("\"name\":\"not centred\"");
    assertThat(paragraph("jump").getText()).startsWith("Left where you drew it, its point");
    assertThat(tiles().getLast()).isNotEqualTo(input());
  }

  @Test
  void noise_moved_isOnWhatTheNetworkReadsAndNotOnThePad() {
    open("?v=1&sees=1&digit=test.8");
    String clean = input();

    enter(find(RangeInput.class).withTestId("noise").single(), "0.3");

    assertThat(input()).isNotEqualTo(clean);
    assertThat(find(DigitPad.class).single().getPicture()).contains(model().testImage(8));
    assertThat(map()).contains("\"name\":\"without noise\"");
    assertThat(paragraph("noise-words").getText()).startsWith("The noise is 0.0");
  }

  @Test
  void noise_inAddress_isTheSameEachTime() {
    open("?v=1&noise=0.4&digit=test.8");
    String first = input();
    open("?v=1&noise=0.4&digit=test.8");

    assertThat(input()).isEqualTo(first);
    open("?v=1&noise=0.5&digit=test.8");
    assertThat(input()).isNotEqualTo(first);
  }

  @Test
  void noise_withAnotherModelChosen_staysAndIsNoLongerOffered() {
    open("?v=1&sees=1&noise=0.4&digit=test.8");

    press("noise-model");

    assertThat(paragraph("noise-words").getText()).startsWith("The noise is 0.0");
    assertThat(find(NativeButton.class).withTestId("noise-model").all()).isEmpty();
  }

  @Test
  void errors_pressed_sayWhereTheErrorSits() {
    open("?v=1&digit=test.8");

    press("errors");

    String expected = paragraph("error-place").getText();
    assertThat(expected).contains("error");
    assertThat(find(NativeButton.class).withTestId("errors").single().getElement())
        .extracting(element -> element.getAttribute("aria-pressed"))
        .isEqualTo("true");
    assertThat(text("error").getText())
        .isEqualTo(
            "error "
                + Numbers.error(model().encode(model().testImage(8)).reconstruction().error()));
  }

  private SightPanel panel() {
    return find(SightPanel.class).all().getFirst();
  }

  private String expanded() {
    return find(NativeButton.class)
        .withTestId("sees-open")
        .single()
        .getElement()
        .getAttribute("aria-expanded");
  }

  private List<String> tiles() {
    return find(DigitTile.class)
        .withCondition(
            tile ->
                tile.getParent()
                    .flatMap(frame -> frame.getParent())
                    .filter(item -> item.getElement().getTag().equals("li"))
                    .filter(item -> item.getParent().orElseThrow() instanceof StepPictures)
                    .isPresent())
        .all()
        .stream()
        .map(tile -> tile.getElement().getProperty("pixels"))
        .toList();
  }

  private String input() {
    return find(DigitTile.class).withTestId("input-28").single().getElement().getProperty("pixels");
  }

  private Paragraph paragraph(String testId) {
    return find(Paragraph.class).withTestId(testId).single();
  }

  private String map() {
    return find(LatentMap.class).single().getElement().getPropertyRaw("digit").toString();
  }
}
