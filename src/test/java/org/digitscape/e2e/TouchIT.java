package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map under fingers. */
class TouchIT extends EndToEndTest {

  /** Where a place of the window lies on the plane, and how many pixels a unit takes. */
  private static final String PLANE =
      """
      (map, [left, top]) => {
        const box = map.querySelector('canvas').getBoundingClientRect();
        const { x, y } = map.chart.scales;
        return [x.getValueForPixel(left - box.left), y.getValueForPixel(top - box.top),
          x.getPixelForValue(1) - x.getPixelForValue(0)];
      }
      """;

  @Test
  void map_pinchedAndThenPulledByOneFinger_keepsThePlaceUnderTheFingers() {
    DigitscapePage page = new DigitscapePage(open(View.PHONE, "/?v=1&digit=test.8"));
    BoundingBox map = page.at("map").boundingBox();
    double middle = map.x + map.width / 2;
    double height = map.y + map.height / 2;
    try (Fingers fingers = new Fingers(page.page())) {
      // A map that shows everything leaves one finger to the browser.
      double[] before = plane(page, middle, height);
      fingers.down(new double[] {middle, height});
      fingers.move(new double[][] {{middle, height}}, new double[][] {{middle + 60, height}});
      fingers.up();
      assertThat(plane(page, middle, height)).containsExactly(before, within(1e-9));

      fingers.down(new double[] {middle - 30, height}, new double[] {middle + 30, height});
      fingers.move(
          new double[][] {{middle - 30, height}, {middle + 30, height}},
          new double[][] {{middle - 75, height}, {middle + 75, height}});
      fingers.up();
      double[] pinched = plane(page, middle, height);
      assertThat(pinched[2] / before[2]).isCloseTo(2.5, within(0.05));
      assertThat(pinched[0]).isCloseTo(before[0], within(3 / before[2]));
      assertThat(pinched[1]).isCloseTo(before[1], within(3 / before[2]));

      fingers.down(new double[] {middle, height});
      fingers.move(new double[][] {{middle, height}}, new double[][] {{middle + 60, height - 40}});
      fingers.up();
      double[] pulled = plane(page, middle + 60, height - 40);
      assertThat(pulled).containsExactly(pinched, within(3 / pinched[2]));
    }
    page.page().waitForURL(url -> url.contains("view="));
    assertThat(page.at("loupe")).isHidden();
    assertThat(page.at("point-card")).isHidden();
  }

  @Test
  void longPress_opensTheLoupeWhichFollowsTheFingerAndGoesWithIt() {
    DigitscapePage page = new DigitscapePage(open(View.PHONE, "/?v=1"));
    BoundingBox map = page.at("map").boundingBox();
    double[] at = {map.x + map.width / 2, map.y + map.height * 0.6};
    try (Fingers fingers = new Fingers(page.page())) {
      fingers.down(at);
      assertThat(page.at("loupe")).isVisible();
      String there = page.at("loupe").innerText();

      fingers.move(new double[][] {at}, new double[][] {{at[0] - 40, at[1] - 30}});
      page.page().waitForCondition(() -> !page.at("loupe").innerText().equals(there));
      BoundingBox loupe = page.at("loupe").boundingBox();
      assertThat(contains(loupe, at[0] - 40, at[1] - 30)).as("a finger over the loupe").isFalse();
      visitors.screenshot(page.page(), "loupe");
      fingers.up();
      assertThat(page.at("loupe")).isHidden();
    }
    assertThat(page.at("point-card")).isHidden();
  }

  private static double[] plane(DigitscapePage page, double left, double top) {
    List<?> place = (List<?>) page.at("map").evaluate(PLANE, List.of(left, top));
    return place.stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
  }

  private static boolean contains(BoundingBox box, double x, double y) {
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  }
}
