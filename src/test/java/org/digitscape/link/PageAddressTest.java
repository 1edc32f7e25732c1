package org.digitscape.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

  private static final Function<Drawing, DigitImage> NEVER_ASKED =
      drawing -> {
        throw new AssertionError("asked to paint a drawing that fits");
      };

  @Test
  void write_anyState_parsesToTheSame() {
    RandomStates states = new RandomStates(new SplittableRandom(6));
    for (int i = 0; i < 5_000; i++) {
      PageState state = states.state();
      String query = PageAddress.write(state, NEVER_ASKED);
      assertThat(query).hasSizeLessThanOrEqualTo(1_900).matches("v=1(&[a-z]+=[A-Za-z0-9._-]+)*");
      assertThat(PageAddress.parse(query)).isEqualTo(new ParsedAddress(state, List.of()));
    }
  }

  @Test
  void write_default_isTheVersionAlone() {
    assertThat(PageAddress.write(PageState.DEFAULT, NEVER_ASKED)).isEqualTo("v=1");
  }

  @Test
  void write_typicalState_isReadable() {
    PageState state =
        PageState.DEFAULT
            .withDigit(new TestDigit(8))
            .withTab(PageState.Tab.WALK)
            .withMap(
                MapState.DEFAULT
                    .withOverlay(MapState.Overlay.DECODED)
                    .withEllipses(false)
                    .withHidden(Set.of(6, 1)))
            .withSample(SampleState.DEFAULT.withFit(SampleState.Fit.PER_DIGIT).withSpread(1.25))
            .withWalk(WalkState.DEFAULT.withTo(new WalkEnd.Place(1.4, -3.65)).withPosition(0.25))
            .withTheme(PageState.Theme.DARK)
            .withLanguage(Optional.of("ko"));
    assertThat(PageAddress.write(state, NEVER_ASKED))
        .isEqualTo(
            "v=1&digit=test.8&tab=walk&show=decoded&ellipses=0&hide=16&density=per-digit"
                + "&spread=1.25&to=1.4_-3.65&at=0.25&theme=dark&lang=ko");
  }

  @Test
  void write_stepOfTheStory_isReadable() {
    PageState state = PageState.DEFAULT.withTab(PageState.Tab.STORY).withStep(StoryStep.GENERATE);
    assertThat(PageAddress.write(state, NEVER_ASKED)).isEqualTo("v=1&tab=story&step=3");
  }

  @Test
  void write_stage_isReadable() {
    PageState state =
        PageState.DEFAULT.withStage(
            new StageState(true, Set.of(Panel.WALK, Panel.DRAW, Panel.MODELS)));
    assertThat(PageAddress.write(state, NEVER_ASKED))
        .isEqualTo("v=1&tab=sample&present=1&without=draw.walk.models");
  }

  @ParameterizedTest
  @CsvSource({
    "walk, draw, WALK -> WALK",
    "draw, draw.sample.story, WALK -> WALK",
    "draw, sample.walk, DRAW -> STORY",
    "story, sample.walk.story, DRAW -> SAMPLE",
    "walk, draw.sample.walk.story, WALK -> WALK",
  })
  void parse_tabThatIsLeftOut_opensTheFirstThatIsThere(String tab, String without, String shown) {
    PageState state = PageAddress.parse("v=1&tab=" + tab + "&without=" + without).state();
    assertThat(state.tab() + " -> " + state.stage().toolBeside(state.tab())).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "walk.", "walk.walk", "", "WALK", "walk,story"})
  void parse_panelsThatThereAreNot_leaveNothingOut(String without) {
    ParsedAddress parsed = PageAddress.parse("v=1&tab=walk&without=" + without);
    assertThat(parsed.state()).isEqualTo(PageState.DEFAULT.withTab(PageState.Tab.WALK));
    assertThat(parsed.problems()).singleElement().asString().startsWith("without: ");
  }

  @Test
  void write_walkWithStops_isReadable() {
    PageState state =
        PageState.DEFAULT.withWalk(
            WalkState.DEFAULT
                .withVia(List.of(new WalkEnd.Place(-1.5, 2), new TestDigit(8)))
                .withRoute(WalkState.Route.DATA));

    assertThat(PageAddress.write(state, NEVER_ASKED))
        .isEqualTo("v=1&via=-1.5_2__test.8&route=data");
  }

  @Test
  void write_longState_leavesRoomForTheHost() {
    PageState state = longest(new RandomStates(new SplittableRandom(7)).picture(256));
    String query = PageAddress.write(state, NEVER_ASKED);
    assertThat(query.length()).isBetween(1_100, 1_900);
    assertThat(PageAddress.parse(query).state()).isEqualTo(state);
  }

  @Test
  void write_drawingTooLongForAnAddress_carriesItsPicture() {
    RandomStates states = new RandomStates(new SplittableRandom(8));
    Drawing drawing = states.drawing(1_900);
    DigitImage painted = states.picture(256);
    PageState state = longest(painted).withDigit(new DigitSource.Drawn(drawing));
    String query =
        PageAddress.write(
            state,
            asked -> {
              assertThat(asked).isEqualTo(drawing);
              return painted;
            });
    assertThat(query).hasSizeLessThanOrEqualTo(1_900);
    assertThat(PageAddress.parse(query).state())
        .isEqualTo(state.withDigit(new DigitSource.Picture(painted)));
  }

  @Test
  void write_drawingOfAnyLength_staysWithinTheLimit() {
    RandomStates states = new RandomStates(new SplittableRandom(12));
    DigitImage painted = states.picture(256);
    int exact = 0;
    int pictures = 0;
    for (int points = 200; points <= 2_000; points += 3) {
      PageState state = longest(painted).withDigit(new DigitSource.Drawn(states.drawing(points)));
      String query = PageAddress.write(state, asked -> painted);
      assertThat(query).hasSizeLessThanOrEqualTo(1_900);
      PageState read = PageAddress.parse(query).state();
      if (read.equals(state)) {
        exact++;
      } else {
        assertThat(read).isEqualTo(state.withDigit(new DigitSource.Picture(painted)));
        pictures++;
      }
    }
    assertThat(exact).isGreaterThan(100);
    assertThat(pictures).isGreaterThan(100);
  }

  @Test
  void write_drawingOfTooManyPoints_carriesItsPicture() {
    Drawing.Stroke dot = new Drawing.Stroke(false, List.of(new Drawing.Point(1, 1)));
    Drawing drawing = new Drawing(Collections.nCopies(DrawingCodec.MOST_POINTS + 1, dot));
    DigitImage painted = DigitImage.ofBytes(new byte[784]);
    String query =
        PageAddress.write(
            PageState.DEFAULT.withDigit(new DigitSource.Drawn(drawing)), asked -> painted);
    assertThat(PageAddress.parse(query).state().digit())
        .isEqualTo(new DigitSource.Picture(painted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "?v=1", "v=1", "fbclid=abc", "v=1&utm_source=x&fbclid=%zz"})
  void parse_nothingOfOurs_givesTheDefault(String query) {
    assertThat(PageAddress.parse(query)).isEqualTo(new ParsedAddress(PageState.DEFAULT, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"v=2&tab=walk", "v=&tab=walk", "tab=walk", "v=1&v=1&tab=walk", "v=one", "v=%"})
  void parse_unknownVersion_givesTheDefaultAndOneProblem(String query) {
    ParsedAddress parsed = PageAddress.parse(query);
    assertThat(parsed.state()).isEqualTo(PageState.DEFAULT);
    assertThat(parsed.problems()).hasSize(1);
  }

  @Test
  void parse_overLong_givesTheDefaultAndOneProblem() {
    String longest = "v=1&tab=walk&x=" + "y".repeat(2_000 - 15);
    assertThat(PageAddress.parse(longest).state().tab()).isEqualTo(PageState.Tab.WALK);
    ParsedAddress parsed = PageAddress.parse(longest + "y");
    assertThat(parsed.state()).isEqualTo(PageState.DEFAULT);
    assertThat(parsed.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model=../etc",
        "model=",
        "digit=test.1000000",
        "digit=test.-1",
        "digit=test.99999999999",
        "digit=ink.",
        "digit=ink.AA",
        "digit=pic.AAAA",
        "digit=ink.*",
        "digit=mine",
        "tab=story2",
        "tab=WALK",
        "show=",
        "ellipses=2",
        "hide=11",
        "hide=1x",
        "view=1_2",
        "view=1_2_0",
        "view=1_2_NaN",
        "view=9999_0_1",
        "density=kernels",
        "spread=0.09",
        "spread=3.1",
        "spread=NaN",
        "spread=Infinity",
        "spread=1e0",
        "spread=",
        "count=0",
        "count=101",
        "count=2.5",
        "count=٣",
        "seed=-1",
        "seed=9007199254740992",
        "seed=99999999999999999999",
        "sampled=yes",
        "from=1_2_3",
        "from=test.x",
        "to=1_",
        "via=",
        "via=none",
        "via=mine",
        "via=1_2__",
        "via=1_2_3",
        "via=1_2___3_4",
        "via=1_2__1_2__1_2__1_2__1_2__1_2__1_2__1_2__1_2",
        "route=scenic",
        "to=_",
        "to=NaN_1",
        "at=1.001",
        "at=-0.1",
        "speed=0",
        "loop=true",
        "step=0",
        "step=6",
        "step=two",
        "theme=sepia",
        "lang=en-GB",
        "lang=<b>",
        "at=%zz",
        "tab=walk&tab=walk"
      })
  void parse_malformedPart_takesItsDefaultAndKeepsTheRest(String part) {
    ParsedAddress parsed = PageAddress.parse("v=1&" + part + "&unknown=1");
    assertThat(parsed.state()).isEqualTo(PageState.DEFAULT);
    assertThat(parsed.problems()).hasSize(1);
    assertThat(parsed.problems().getFirst())
        .startsWith(part.substring(0, part.indexOf('=')) + ": ")
        .doesNotContain("<b>", "sepia", "../etc");

    String other = part.startsWith("tab") ? "theme=dark" : "tab=sample";
    PageState rest = PageAddress.parse("v=1&" + part + "&" + other).state();
    assertThat(rest).isEqualTo(PageAddress.parse("v=1&" + other).state());
    assertThat(rest).isNotEqualTo(PageState.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "to=1.4_%2D3.65, to=1.4_-3.65",
    "to=%74est.5, to=test.5",
    "at=0.2500, at=0.25",
    "to=-0_0, to=0_0",
    "hide=61, hide=16"
  })
  void parse_otherSpelling_meansTheSame(String spelling, String usual) {
    assertThat(PageAddress.parse("v=1&" + spelling)).isEqualTo(PageAddress.parse("v=1&" + usual));
    assertThat(PageAddress.parse("v=1&" + spelling).isComplete()).isTrue();
  }

  @Test
  void write_anyState_isAValidUri() {
    RandomStates states = new RandomStates(new SplittableRandom(9));
    for (int i = 0; i < 200; i++) {
      String query = PageAddress.write(states.state(), NEVER_ASKED);
      assertThat(URI.create("https://example.org/?" + query).getRawQuery()).isEqualTo(query);
    }
  }

  private static PageState longest(DigitImage image) {
    WalkEnd end = new WalkEnd.Place(-999.999, -999.999);
    return new PageState(
        "a".repeat(40),
        new DigitSource.Picture(image),
        new DrawState(true, false, 0.999, true),
        PageState.Tab.SAMPLE,
        new MapState(
            MapState.Overlay.DECODED,
            false,
            Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
            Optional.of(new MapView(-999.999, -999.999, 99.999)),
            true),
        new SampleState(SampleState.Fit.PER_DIGIT, 2.999, 100, SampleState.LARGEST_SEED, true),
        new WalkState(
            end,
            Collections.nCopies(WalkState.MOST_STOPS, end),
            end,
            WalkState.Route.DATA,
            0.999,
            3.999,
            false),
        StoryStep.DOUBT,
        new TrainingState(TrainingState.View.RECORDED, 999),
        new StageState(true, EnumSet.complementOf(EnumSet.of(Panel.SAMPLE))),
        PageState.Theme.LIGHT,
        Optional.of("fil"));
  }
}
