package org.digitscape.component.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.vaadin.flow.component.ComponentUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.digitscape.chart.PlaneRange;
import org.digitscape.component.map.LatentMarks.Digit;
import org.digitscape.component.map.LatentMarks.Ellipse;
import org.digitscape.component.map.LatentMarks.Point;
import org.digitscape.component.map.LatentMarks.Sample;
import org.digitscape.component.map.LatentMarks.Walk;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@NullUnmarked // passes null on purpose
class LatentMapTest {

  private static final LatentCode CODE = new LatentCode(1.5, -2);
  private static final DigitImage IMAGE = DigitImage.ofIntegers(new int[DigitImage.PIXELS]);

  private final LatentMap map = new LatentMap();

  @Test
  void constructor_default_hasTestIdAndEllipses() {
    assertThat(map.getElement().getAttribute("data-testid")).isEqualTo("map");
    assertThat(map.isEllipsesShown()).isTrue();
    assertThat(map.getHiddenDigits()).isEmpty();
  }

  @Test
  void setPoints_points_reachTheElement() {
    map.setPoints(List.of(new Point(15, 5, CODE)));
    JsonNode point = json("points").get(0);
    assertThat(point.get("index").asInt()).isEqualTo(15);
    assertThat(point.get("label").asInt()).isEqualTo(5);
    assertThat(point.get("x").asDouble()).isEqualTo(1.5);
    assertThat(point.get("y").asDouble()).isEqualTo(-2);
  }

  @Test
  void setPoints_sameOnTwoMaps_areKeptOnce() {
    LatentMap other = new LatentMap();
    map.setPoints(List.of(new Point(15, 5, CODE)));
    other.setPoints(List.of(new Point(15, 5, CODE)));

    assertThat(other.getPoints()).isSameAs(map.getPoints());
    assertThat(other.getElement().getPropertyRaw("points"))
        .isSameAs(map.getElement().getPropertyRaw("points"));
  }

  @Test
  void setPoints_null_throws() {
    assertThatNullPointerException()
        .isThrownBy(() -> map.setPoints(null))
        .withMessageContaining("points");
  }

  @Test
  void setEllipses_oneForAll_hasNullLabel() {
    map.setEllipses(List.of(new Ellipse(null, CODE, 2, 0.5, 1)));
    JsonNode ellipse = json("ellipses").get(0);
    assertThat(ellipse.get("label").isNull()).isTrue();
    assertThat(ellipse.get("mean").get(1).asDouble()).isEqualTo(-2);
    assertThat(ellipse.get("xy").asDouble()).isEqualTo(0.5);
  }

  @Test
  void setEllipses_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> map.setEllipses(null));
  }

  @Test
  void setDensity_nullAfterGrid_removesIt() {
    map.setDensity(new DensityGrid("d.png", PlaneRange.of(0, 1, 2, 3), 64, List.of(1, 5), 80));
    assertThat(json("density").get("digits").get(1).asInt()).isEqualTo(5);
    assertThat(json("density").get("range").get("y").get("max").asDouble()).isEqualTo(3);
    map.setDensity(null);
    assertThat(map.getElement().getPropertyRaw("density")).isNull();
  }

  @Test
  void densityGrid_outOfRange_throws() {
    PlaneRange range = PlaneRange.of(0, 1, 0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DensityGrid("d.png", range, 1, List.of(), 80));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DensityGrid("d.png", range, 64, List.of(), 0));
  }

  @Test
  void setDigit_nullAfterDigit_removesIt() {
    map.setDigit(new Digit(CODE, IMAGE));
    assertThat(json("digit").get("pixels").asString()).hasSize(1048);
    map.setDigit(null);
    assertThat(map.getElement().getPropertyRaw("digit")).isNull();
  }

  @Test
  void setSamples_afterSelection_selectsNone() {
    map.setSamples(List.of(new Sample(CODE, true), new Sample(CODE, false)));
    map.setSelectedSample(1);
    map.setSamples(List.of(new Sample(CODE, true)));
    assertThat(map.getElement().getProperty("selectedSample", 0)).isEqualTo(-1);
  }

  @Test
  void setSelectedSample_unknown_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> map.setSelectedSample(0));
    assertThatIllegalArgumentException().isThrownBy(() -> map.setSelectedSample(-2));
  }

  @Test
  void setWalk_null_removesIt() {
    Digit digit = new Digit(CODE, IMAGE);
    map.setWalk(new Walk(digit, digit, List.of(CODE, CODE), List.of(), 8));
    assertThat(json("walk").get("steps").asInt()).isEqualTo(8);
    map.setWalk(null);
    assertThat(map.getElement().getPropertyRaw("walk")).isNull();
  }

  @Test
  void setModeAndOverlay_values_areLowerCase() {
    map.setMode(LatentMap.Mode.WALK);
    map.setOverlay(LatentMap.Overlay.DECODED);
    assertThat(map.getElement().getProperty("mode")).isEqualTo("walk");
    assertThat(map.getElement().getProperty("overlay")).isEqualTo("decoded");
  }

  @Test
  void setMode_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> map.setMode(null));
  }

  @Test
  void setOverlay_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> map.setOverlay(null));
  }

  @Test
  void setHiddenDigits_two_areReadBackAndAnnounced() {
    List<Set<Integer>> seen = new ArrayList<>();
    map.addLegendChangeListener(event -> seen.add(event.getHiddenDigits()));
    map.setHiddenDigits(Set.of(6, 1));
    assertThat(map.getElement().getProperty("hiddenDigits")).isEqualTo("1,6");
    assertThat(map.getHiddenDigits()).containsExactlyInAnyOrder(1, 6);
    assertThat(seen).containsExactly(Set.of(1, 6));
  }

  @Test
  void getHiddenDigits_oddTextFromClient_ignoresWhatIsNoDigit() {
    map.getElement().setProperty("hiddenDigits", "5,5,x,10,-1");
    assertThat(map.getHiddenDigits()).containsExactly(5);
  }

  @Test
  void setHiddenDigits_unknownDigit_throws() {
    assertThatIllegalArgumentException().isThrownBy(() -> map.setHiddenDigits(Set.of(10)));
  }

  @Test
  void setEllipsesShown_false_isAnnounced() {
    List<Boolean> seen = new ArrayList<>();
    map.addEllipsesChangeListener(event -> seen.add(event.isShown()));
    map.setEllipsesShown(false);
    assertThat(seen).containsExactly(false);
  }

  @Test
  void setDecoderUrl_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> map.setDecoderUrl(null));
  }

  @Test
  void setDecodeUrl_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> map.setDecodeUrl(null));
  }

  @Test
  void setTestImageUrl_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> map.setTestImageUrl(null));
  }

  @Test
  void setTexts_ofAll_reachTheElementByTheirKeys() {
    map.setTexts(LatentMapText::name);

    assertThat(json("texts").get("yourDigit").asString()).isEqualTo("YOUR_DIGIT");
  }

  @Test
  void setTexts_missingText_throws() {
    assertThatNullPointerException().isThrownBy(() -> map.setTexts(text -> null));
  }

  @Test
  void pointClick_indexNotOnTheMap_isDropped() {
    map.setPoints(List.of(new Point(15, 5, CODE)));
    List<Integer> seen = new ArrayList<>();
    map.addPointClickListener(event -> seen.add(event.getIndex()));
    ComponentUtil.fireEvent(map, new MapEvents.PointClick(map, true, 14, "a"));
    ComponentUtil.fireEvent(map, new MapEvents.PointClick(map, true, 15, "b"));
    assertThat(seen).containsExactly(15);
  }

  @Test
  void sampleHover_indexNotOnTheMap_isDropped() {
    map.setSamples(List.of(new Sample(CODE, true)));
    List<Integer> seen = new ArrayList<>();
    map.addSampleHoverListener(event -> seen.add(event.getIndex()));
    for (int index : new int[] {-2, -1, 0, 1}) {
      ComponentUtil.fireEvent(map, new MapEvents.SampleHover(map, true, index));
    }
    assertThat(seen).containsExactly(-1, 0);
  }

  private JsonNode json(String property) {
    return (JsonNode) map.getElement().getPropertyRaw(property);
  }

  @Test
  void stopListeners_stopThatIsNotThere_areNotCalled() {
    Digit digit = new Digit(CODE, IMAGE);
    map.setWalk(new Walk(digit, digit, List.of(CODE, CODE, CODE), List.of(CODE), 8));
    List<String> heard = new ArrayList<>();
    map.addStopMoveListener(event -> heard.add("move " + event.getStop() + event.getPlace()));
    map.addStopRemoveListener(event -> heard.add("remove " + event.getStop()));

    for (int stop = -1; stop < 3; stop++) {
      ComponentUtil.fireEvent(map, new MapEvents.StopMove(map, true, stop, 1, 2));
      ComponentUtil.fireEvent(map, new MapEvents.StopRemove(map, true, stop));
    }

    assertThat(heard).containsExactly("move 0ChartPoint[x=1.0, y=2.0]", "remove 0");
  }

  @Test
  void pointClick_useNobodyKnows_isAPlainPick() {
    assertThat(new MapEvents.PointClick(map, true, 1, "stop").getUse())
        .isEqualTo(MapEvents.PointUse.STOP);
    assertThat(new MapEvents.PointClick(map, true, 1, "<b>").getUse())
        .isEqualTo(MapEvents.PointUse.PICK);
  }
}
