package org.digitscape.page.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.digitscape.component.DigitPad;
import org.digitscape.component.map.LatentMap;
import org.digitscape.page.PageTest;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.ModelCatalog;
import org.digitscape.serving.ServedModel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ModelSelectTest extends PageTest {

  @Autowired private ModelCatalog models;

  @Test
  void options_all_areTheModelsWithTheirNumbers() {
    open("");

    List<Element> options =
        select()
            .getElement()
            .getChildren()
            .filter(child -> child.getTag().equals("option"))
            .toList();

    assertThat(options)
        .extracting(option -> option.getAttribute("value"))
        .isEqualTo(models.all().stream().map(ServedModel::id).toList());
    assertThat(options.getFirst().getTextRecursively())
        .startsWith("Autoencoder")
        .contains(
            "error %.4f".formatted(model().card().metrics().testMse()), "The lecture's network");
    assertThat(select().getValue()).isEqualTo("ae");
  }

  @Test
  void select_other_showsItsPlaneAndKeepsTheDigit() {
    open("?v=1&digit=test.8&seed=7&tab=walk&to=test.11");
    String verdict = text("error").getText();
    ServedModel pca = models.require("pca");

    enter(select(), "pca");

    LatentMap map = find(LatentMap.class).single();
    MapPoint first = pca.points().getFirst();
    assertThat(map.getPoints().getFirst().code()).isEqualTo(first.code());
    assertThat(map.getElement().getProperty("decodeUrl"))
        .contains("models/pca/decode", pca.card().sha256());
    assertThat(text("error").getText()).isNotEqualTo(verdict);
    assertThat(find(DigitPad.class).single().getPicture()).contains(model().testImage(8));
    assertThat(find(Paragraph.class).withClassName("tagline").single().getText())
        .isEqualTo("A map of handwritten 1s, 5s and 6s, as two principal components see them");
    assertThat(scripts()).anyMatch(s -> s.contains("?v=1&model=pca&digit=test.8&tab=walk&seed=7"));
  }

  @Test
  void select_thereAndBack_isWhereItWas() {
    open("?v=1&digit=test.8");
    String error = text("error").getText();

    enter(select(), "pca");
    enter(select(), "ae");

    assertThat(text("error").getText()).isEqualTo(error);
    assertThat(find(LatentMap.class).single().getPoints().getFirst().code())
        .isEqualTo(model().points().getFirst().code());
  }

  @Test
  void open_linkToAModel_showsIt() {
    open("?v=1&model=pca&digit=test.8");

    assertThat(select().getValue()).isEqualTo("pca");
    assertThat(find(LatentMap.class).single().getPoints().getFirst().code())
        .isEqualTo(models.require("pca").points().getFirst().code());
  }

  private ModelSelect select() {
    return find(ModelSelect.class).single();
  }
}
