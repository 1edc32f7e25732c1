package org.digitscape.page.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;
import org.digitscape.model.report.Ladder;
import org.digitscape.page.PageTest;
import org.digitscape.page.explore.Exploration;
import org.digitscape.serving.WorkGate;
import org.junit.jupiter.api.Test;

class LadderViewTest extends PageTest {

  private final Exploration exploration =
      new Exploration(Ladders.CATALOG, new WorkGate(1, 1, Duration.ZERO));

  @Test
  void show_measuredModel_hasARowForEachRungFromTheCeilingDown() {
    show();

    assertThat(rows())
        .extracting(row -> row.getFirst())
        .containsExactly("Rebuilt test digits", "One Gaussian", "One per digit", "Mixture");
  }

  @Test
  void row_ofADensity_tellsShareIntervalClassesAndDistance() {
    show();

    assertThat(rows().get(1))
        .containsExactly(
            "One Gaussian",
            "1s 40.0%, 5s 25.0%, 6s 35.0%",
            "between 59.0% and 61.0% with 95 % confidence",
            "60.0%",
            "12");
  }

  @Test
  void head_ofTheDigitLikeShare_isThatOfItsPictureToo() {
    show();

    assertThat(heads())
        .extracting(Element::getText)
        .containsExactly("Samples from", "Classes", "Digit-like", "Fréchet");
    assertThat(heads().get(2).getAttribute("colspan")).isEqualTo("2");
  }

  @Test
  void row_pressed_samplesFromItWithTheSameSeed() {
    exploration.show(PageState.DEFAULT.withSample(SampleState.DEFAULT.withSeed(7).withSpread(2)));
    show();

    press("ladder-per_digit");

    SampleState sample = exploration.now().state().sample();
    assertThat(sample)
        .isEqualTo(
            SampleState.DEFAULT.withFit(SampleState.Fit.PER_DIGIT).withSeed(7).withDrawn(true));
    assertThat(
            find(NativeButton.class)
                .withTestId("ladder-per_digit")
                .single()
                .getElement()
                .getAttribute("aria-pressed"))
        .isEqualTo("true");
  }

  @Test
  void show_severalModels_hasAColumnForEach() {
    LadderView view = show();

    view.show(LadderView.Scope.ALL);
    settle();

    assertThat(rows().get(1))
        .containsExactly(
            "One Gaussian",
            "60.0% between 59.0% and 61.0% with 95 % confidence",
            "70.0% between 69.0% and 71.0% with 95 % confidence");
    assertThat(rows().getLast())
        .containsExactly("VAE prior", "–", "72.0% between 71.0% and 73.0% with 95 % confidence");
  }

  @Test
  void remark_ofOneModel_saysWhatTheDensityDoes() {
    show();

    assertThat(find(Paragraph.class).single().getText())
        .isEqualTo(
            "With the same network, a mixture of Gaussians lifts the share from 60.0% to 90.0%."
                + " The ceiling is 95.0%: real test digits, rebuilt.");
  }

  @Test
  void remark_ofSeveralModels_saysWhichMattersMore() {
    String remark = LadderRemarks.across(show(), Ladders.CATALOG.all());

    assertThat(remark)
        .startsWith("Another density moves the share by up to 30.0 points,")
        .contains("another network by up to 10.0: the density matters more.")
        .endsWith(
            "The VAE's own prior reaches 72.0%, a mixture of Gaussians 93.0%:"
                + " in two dimensions it is no miracle.");
  }

  @Test
  void remark_whereThePriorIsBest_doesNotClaimTheOpposite() {
    Ladder ladder = Ladders.ladder(Map.of("gaussian", 0.6, "prior", 0.9));

    assertThat(LadderRemarks.one(show(), ladder)).contains("the VAE's prior lifts");
  }

  private LadderView show() {
    LadderView view = new LadderView(exploration);
    UI.getCurrentOrThrow().add(view);
    settle();
    return view;
  }

  private List<Element> heads() {
    Element row = find(LadderTable.class).single().getElement().getChild(1).getChild(0);
    return row.getChildren().toList();
  }

  private List<List<String>> rows() {
    Element body = find(LadderTable.class).single().getElement().getChild(2);
    List<List<String>> rows = new ArrayList<>();
    body.getChildren()
        .forEach(
            row ->
                rows.add(
                    row.getChildren().map(cell -> cell.getTextRecursively().strip()).toList()));
    return rows;
  }
}
