package org.digitscape.page.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.digitscape.link.DigitSource;
import org.digitscape.link.MapView;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;
import org.digitscape.link.TestDigit;
import org.digitscape.link.WalkEnd;
import org.digitscape.model.DigitImage;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.WorkGate;
import org.junit.jupiter.api.Test;

class ModelSwitchTest {

  /** Shows a 1. */
  private static final int ONE = 2;

  private final ServedModel lecture = TwoModels.CATALOG.lecture();
  private final ServedModel small = TwoModels.CATALOG.require(TwoModels.SMALL);
  private final Exploration exploration =
      new Exploration(TwoModels.CATALOG, new WorkGate(1, 1, Duration.ZERO));

  @Test
  void choose_other_keepsDigitWalkAndSeed() {
    DigitSource drawn = new DigitSource.Picture(lecture.testImage(8));
    SampleState sample = SampleState.DEFAULT.withSeed(7).withDrawn(true);
    PageState before =
        PageState.DEFAULT
            .withDigit(drawn)
            .withSample(sample)
            .withTab(PageState.Tab.WALK)
            .withWalk(PageState.DEFAULT.walk().withTo(new TestDigit(11)).withPosition(0.3));
    exploration.show(before);

    exploration.choose(small);

    PageState after = exploration.now().state();
    assertThat(after).isEqualTo(before.withModel(TwoModels.SMALL));
    assertThat(exploration.model()).isSameAs(small);
    assertThat(exploration.now().digit())
        .hasValueSatisfying(
            digit -> assertThat(digit).isEqualTo(small.encode(lecture.testImage(8))));
    assertThat(exploration.now().samples().orElseThrow().samples()).hasSize(sample.count());
    assertThat(exploration.now().to().orElseThrow().code()).isEqualTo(small.testDigit(11).code());
  }

  @Test
  void choose_thereAndBack_isWhereItWas() {
    exploration.show(PageState.DEFAULT.withDigit(new TestDigit(8)));
    Scene before = exploration.now();

    exploration.choose(small);
    exploration.choose(lecture);

    assertThat(exploration.now()).isEqualTo(before);
  }

  @Test
  void choose_other_tellsTheAddressOfAStep() {
    List<String> told = new ArrayList<>();
    exploration.onChange((state, memory) -> told.add(state.model() + " " + memory));

    exploration.choose(small);
    exploration.choose(small);

    assertThat(told).containsExactly("small STEP");
  }

  @Test
  void apply_view_isFittedAnewAndUnknownDigitsAreShown() {
    PageState before =
        PageState.DEFAULT.withMap(
            PageState.DEFAULT
                .map()
                .withView(Optional.of(new MapView(1, 2, 3)))
                .withHidden(Set.of(1, 6)));

    PageState after = ModelSwitch.apply(before, small);

    assertThat(after.map().view()).isEmpty();
    assertThat(after.map().hidden()).containsExactly(6);
  }

  @Test
  void apply_barePlace_staysOnlyOnTheNewPlane() {
    double inside = small.points().getFirst().code().x();
    double y = small.points().getFirst().code().y();
    PageState before =
        PageState.DEFAULT.withWalk(
            PageState.DEFAULT
                .walk()
                .withFrom(new WalkEnd.Place(inside, y))
                .withTo(new WalkEnd.Place(small.plane().right() + 0.1, y)));

    PageState after = ModelSwitch.apply(before, small);

    assertThat(after.walk().from()).isEqualTo(before.walk().from());
    assertThat(after.walk().to()).isEqualTo(new WalkEnd.Unset());
  }

  @Test
  void choose_modelThatLacksTheTestDigit_keepsItsPicture() {
    exploration.show(
        PageState.DEFAULT
            .withDigit(new TestDigit(ONE))
            .withWalk(PageState.DEFAULT.walk().withTo(new TestDigit(ONE))));
    DigitImage one = lecture.testImage(ONE);

    exploration.choose(small);

    assertThat(small.findTestDigit(ONE)).isEmpty();
    assertThat(exploration.now().picture()).contains(one);
    Place end = exploration.now().to().orElseThrow();
    assertThat(end.label()).isEqualTo(1);
    assertThat(end.code()).isEqualTo(small.encode(one).reconstruction().code());
  }

  @Test
  void show_unknownModel_showsTheLecturesWithTheRest() {
    exploration.show(PageState.DEFAULT.withModel("no-such").withDigit(new TestDigit(8)));

    assertThat(exploration.model()).isSameAs(lecture);
    assertThat(exploration.now().state()).isEqualTo(PageState.DEFAULT.withDigit(new TestDigit(8)));
  }
}
