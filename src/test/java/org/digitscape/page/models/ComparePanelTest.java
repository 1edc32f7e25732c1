package org.digitscape.page.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.digitscape.component.map.SmallPlane;
import org.digitscape.page.PageTest;
import org.digitscape.page.parts.Numbers;
import org.digitscape.page.parts.VerdictWords;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComparePanelTest extends PageTest {

  @Autowired private ModelCatalog models;

  @Test
  void open_withoutAsking_showsTheMap() {
    open("?v=1&digit=test.8");

    assertThat(find(ComparePanel.class).all()).noneMatch(ComparePanel::isVisible);
    assertThat(find(SmallPlane.class).all()).isEmpty();
  }

  @Test
  void compare_opened_showsTheDigitThroughAllModels() {
    open("?v=1&digit=test.8");

    press("compare-open");

    List<ComparedModel> cards = find(ComparedModel.class).all();
    assertThat(cards)
        .extracting(card -> card.model().id())
        .containsExactlyInAnyOrderElementsOf(models.all().stream().map(ServedModel::id).toList());
    assertThat(cards.subList(0, 2)).extracting(card -> card.model().id()).contains("pca", "ae");
    for (ComparedModel card : cards) {
      double error = card.model().encode(model().testImage(8)).reconstruction().error();
      assertThat(card.getElement().getTextRecursively())
          .contains("error " + Numbers.error(error))
          .contains(
              new VerdictWords(card::getTranslation, card.model())
                  .heading(card.model().encode(model().testImage(8))));
    }
    assertThat(scripts()).anyMatch(script -> script.contains("?v=1&digit=test.8&compare=1"));
  }

  @Test
  void open_withLinkToTheComparison_opensIt() {
    open("?v=1&compare=1");

    assertThat(find(ComparePanel.class).single().isVisible()).isTrue();
    assertThat(find(ComparedModel.class).all()).hasSameSizeAs(models.all());
    assertThat(find(H3.class).all()).extracting(H3::getText).contains("Two principal components");
  }

  @Test
  void compare_otherDigit_follows() {
    open("?v=1&digit=test.8&compare=1");
    String before = find(ComparedModel.class).all().getFirst().getElement().getTextRecursively();

    press("pad-random");

    assertThat(find(ComparedModel.class).all().getFirst().getElement().getTextRecursively())
        .isNotEqualTo(before);
  }

  @Test
  void showItsMap_pressed_choosesTheModelAndCloses() {
    open("?v=1&digit=test.8&compare=1");
    ComparedModel pca =
        find(ComparedModel.class).all().stream()
            .filter(card -> card.model().id().equals("pca"))
            .findFirst()
            .orElseThrow();

    press(
        pca.getChildren()
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .findFirst()
            .orElseThrow());

    assertThat(find(ComparePanel.class).all()).noneMatch(ComparePanel::isVisible);
    assertThat(find(ModelSelect.class).single().getValue()).isEqualTo("pca");
  }
}
