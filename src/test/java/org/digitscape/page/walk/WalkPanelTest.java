package org.digitscape.page.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import java.util.List;
import org.digitscape.chart.ScatterChartBase;
import org.digitscape.component.map.LatentMap;
import org.digitscape.component.map.MapEvents;
import org.digitscape.component.walk.WalkPlayer;
import org.digitscape.page.PageTest;
import org.digitscape.serving.MapPoint;
import org.junit.jupiter.api.Test;

class WalkPanelTest extends PageTest {

  @Test
  void open_withoutEnds_hasNoFrames() {
    open("?v=1&tab=walk");

    assertThat(hasFrames()).isFalse();
    assertThat(ends()).contains("A · No digit", "B · No digit");
  }

  @Test
  void open_withBothEnds_hasFrames() {
    open("?v=1&tab=walk&from=test.8&to=test.11");

    assertThat(hasFrames()).isTrue();
    assertThat(ends())
        .contains(
            "A · Test " + model().testDigit(8).label(),
            "B · Test " + model().testDigit(11).label());
  }

  @Test
  void open_onAnotherTab_makesNoWalk() {
    open("?v=1&tab=sample&from=test.8&to=test.11");

    assertThat(find(WalkPanel.class).exists()).isFalse();
  }

  @Test
  void preset_withoutDigit_walksBetweenTestDigits() {
    open("?v=1&tab=walk");

    press(button("Next door"));

    assertThat(hasFrames()).isTrue();
    assertThat(ends().getFirst()).isEqualTo("A · Test 5");
    assertThat(ends().getLast()).isNotEqualTo("B · Test 5");
  }

  @Test
  void preset_withDigit_startsThere() {
    open("?v=1&tab=walk&digit=test.8");

    press(button("Across the gap"));

    assertThat(ends().getFirst()).isEqualTo("A · Your digit");
    assertThat(hasFrames()).isTrue();
  }

  @Test
  void swap_pressed_changesEnds() {
    open("?v=1&tab=walk&from=test.8&to=test.11");
    List<String> before = ends();

    press(find(NativeButton.class).withAttribute("aria-label", "Swap A and B").all().getFirst());

    assertThat(ends().getFirst().substring(1)).isEqualTo(before.getLast().substring(1));
    assertThat(ends().getLast().substring(1)).isEqualTo(before.getFirst().substring(1));
  }

  @Test
  void click_onPoint_setsTheEndThatIsPicked() {
    open("?v=1&tab=walk");
    int point = model().points().getFirst().index();
    int label = model().points().getFirst().label();

    press(endButtons().getFirst());
    clickPoint(point);
    clickPoint(point);

    assertThat(ends()).containsExactly("A · Test " + label, "B · Test " + label);
  }

  private boolean hasFrames() {
    return find(WalkPlayer.class)
        .from(find(WalkPanel.class).single())
        .single()
        .getWalk()
        .isPresent();
  }

  private List<NativeButton> endButtons() {
    return find(NativeButton.class).withClassName("end").all().subList(0, 2);
  }

  private List<String> ends() {
    return endButtons().stream()
        .map(button -> button.getElement().getChild(2).getChild(0).getTextRecursively())
        .toList();
  }

  @Test
  void click_onBareGround_addsAStopWhereItIsLeastOfADetour() {
    open("?v=1&tab=walk&from=-1_0&to=1_0&via=0_0");

    clickPlane(0.5, 0.1);
    clickPlane(-0.5, 0.1);

    assertThat(stops())
        .containsExactly("Place −0.50, 0.10", "Place 0.00, 0.00", "Place 0.50, 0.10");
    assertThat(hasFrames()).isTrue();
  }

  @Test
  void click_onBareGroundWithAnEndMissing_setsThatEnd() {
    open("?v=1&tab=walk&from=-1_0");

    clickPlane(1, 0);

    assertThat(ends()).containsExactly("A · A place", "B · A place");
    assertThat(stops()).isEmpty();
  }

  @Test
  void stop_movedByButtonAndClick_isThere() {
    open("?v=1&tab=walk&from=-1_0&to=1_0&via=0_0__0.5_0");

    press(labelled("Move stop 2: pick its place on the map"));
    clickPlane(0.25, 0.75);

    assertThat(stops()).containsExactly("Place 0.00, 0.00", "Place 0.25, 0.75");
  }

  @Test
  void stop_movedOrRemovedOnTheMap_changesTheWalk() {
    open("?v=1&tab=walk&from=-1_0&to=1_0&via=0_0__0.5_0");
    LatentMap map = find(LatentMap.class).single();

    ComponentUtil.fireEvent(map, new MapEvents.StopMove(map, true, 0, -0.25, 0.5));
    settle();
    ComponentUtil.fireEvent(map, new MapEvents.StopRemove(map, true, 1));
    settle();

    assertThat(stops()).containsExactly("Place −0.25, 0.50");
  }

  @Test
  void stop_removed_isGoneAndSwapReversesTheRest() {
    open("?v=1&tab=walk&from=-1_0&to=1_0&via=-0.5_0__0_0__0.5_0");

    press(labelled("Remove stop 2"));
    press(labelled("Swap A and B"));

    assertThat(stops()).containsExactly("Place 0.50, 0.00", "Place −0.50, 0.00");
  }

  @Test
  void stop_ninth_isNotAdded() {
    open("?v=1&tab=walk&from=-1_0&to=1_0&via=" + String.join("__", Collections.nCopies(8, "0_0")));

    clickPlane(0.5, 0.5);

    assertThat(stops()).hasSize(8);
    assertThat(find(Span.class).withText("Eight are as many as a walk can have.").all())
        .isNotEmpty();
  }

  @Test
  void click_onPointForAStop_addsIt() {
    open("?v=1&tab=walk&from=-1_0&to=1_0");
    MapPoint point = model().points().getFirst();
    LatentMap map = find(LatentMap.class).single();

    ComponentUtil.fireEvent(map, new MapEvents.PointClick(map, true, point.index(), "stop"));
    settle();

    assertThat(stops()).containsExactly("Test " + point.label());
  }

  @Test
  void route_alongTheData_joinsTheSameEndsByAnotherWay() {
    String ends = "?v=1&tab=walk&from=-1_-1&to=1_1";
    open(ends);
    List<WalkPlayer.Frame> straight = frames();
    open(ends + "&route=data");

    assertThat(frames().getFirst()).isEqualTo(straight.getFirst());
    assertThat(frames().getLast()).isEqualTo(straight.getLast());
    assertThat(frames().get(30)).isNotEqualTo(straight.get(30));
  }

  private List<WalkPlayer.Frame> frames() {
    return find(WalkPlayer.class)
        .from(find(WalkPanel.class).single())
        .single()
        .getWalk()
        .orElseThrow()
        .frames()
        .orElseThrow()
        .frames();
  }

  private void clickPlane(double x, double y) {
    LatentMap map = find(LatentMap.class).single();
    ComponentUtil.fireEvent(map, new ScatterChartBase.PlaneClickEvent(map, true, x, y));
    settle();
  }

  private NativeButton labelled(String name) {
    return find(NativeButton.class).withAttribute("aria-label", name).all().getFirst();
  }

  private List<String> stops() {
    return find(Span.class)
        .from(find(WalkStops.class).single())
        .withClassName("name")
        .all()
        .stream()
        .map(Span::getText)
        .toList();
  }
}
