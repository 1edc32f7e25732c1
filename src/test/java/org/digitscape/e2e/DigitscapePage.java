package org.digitscape.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page as a visitor handles it. */
public final class DigitscapePage {

  /** A 5 on the pad's 280 units: down the neck, round the belly. */
  private static final int[][] FIVE = {
    {190, 62},
    {164, 66},
    {136, 66},
    {112, 68},
    {108, 90},
    {104, 112},
    {100, 132},
    {122, 120},
    {148, 120},
    {170, 134},
    {180, 158},
    {174, 186},
    {154, 206},
    {126, 214},
    {98, 210}
  };

  /** Code, error and verdict are on show. */
  private static final Pattern TWO_NUMBERS = Pattern.compile("−?\\d+\\.\\d\\d−?\\d+\\.\\d\\d");

  private final Page page;

  public DigitscapePage(Page page) {
    this.page = page;
    page.waitForFunction(
        "() => document.querySelector('[data-testid=map]')?.chart"
            + " && document.querySelector('[data-testid=pad] canvas')");
  }

  public Page page() {
    return page;
  }

  public Locator at(String testId) {
    return page.getByTestId(testId);
  }

  /**
   * What the browser asks for from now on, in the order asked; grows. Waits first until all that
   * belongs to opening the page was answered: it can be seen and used before that.
   */
  public List<String> requests() {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    List<String> requests = new CopyOnWriteArrayList<>();
    page.onRequest(request -> requests.add(request.url() + " " + request.postData()));
    return requests;
  }

  /** Both latent variables as written, without space between; waits for a digit to be there. */
  public String code() {
    assertThat(at("code")).hasText(TWO_NUMBERS);
    return at("code").innerText().replaceAll("\\s", "");
  }

  /** Draws a 5 with the mouse. */
  public void drawFive() {
    draw(FIVE);
  }

  /**
   * Draws a line with the mouse.
   *
   * @param line at least two points on the pad's 280 units
   */
  public void draw(int[][] line) {
    BoundingBox pad = at("pad").boundingBox();
    page.mouse().move(x(pad, line[0]), y(pad, line[0]));
    page.mouse().down();
    for (int[] point : line) {
      page.mouse().move(x(pad, point), y(pad, point), new Mouse.MoveOptions().setSteps(4));
    }
    page.mouse().up();
    waitForInk();
  }

  /** Draws a 5 with a finger. */
  public void drawFiveByTouch() {
    BoundingBox pad = at("pad").boundingBox();
    CDPSession devices = page.context().newCDPSession(page);
    touch(devices, "touchStart", x(pad, FIVE[0]), y(pad, FIVE[0]));
    for (int[] point : FIVE) {
      touch(devices, "touchMove", x(pad, point), y(pad, point));
    }
    devices.send("Input.dispatchTouchEvent", touchEvent("touchEnd", ""));
    devices.detach();
    waitForInk();
  }

  /** Moves one pointer along places on the pad's 280 units. */
  void stroke(int[]... points) {
    BoundingBox pad = at("pad").boundingBox();
    page.mouse().move(x(pad, points[0]), y(pad, points[0]));
    page.mouse().down();
    for (int[] point : points) {
      page.mouse().move(x(pad, point), y(pad, point), new Mouse.MoveOptions().setSteps(3));
    }
    page.mouse().up();
  }

  /** The same with a finger that the system takes back at the end. */
  void cancelledTouch(int[]... points) {
    BoundingBox pad = at("pad").boundingBox();
    CDPSession devices = page.context().newCDPSession(page);
    touch(devices, "touchStart", x(pad, points[0]), y(pad, points[0]));
    for (int[] point : points) {
      touch(devices, "touchMove", x(pad, point), y(pad, point));
    }
    devices.send("Input.dispatchTouchEvent", touchEvent("touchCancel", ""));
    devices.detach();
  }

  /** The same with a pen, pressed harder and harder: from 0 to 1. */
  void pressedStroke(int[]... points) {
    BoundingBox pad = at("pad").boundingBox();
    CDPSession devices = page.context().newCDPSession(page);
    for (int i = 0; i <= points.length; i++) {
      int[] point = points[Math.min(i, points.length - 1)];
      JsonObject event = new JsonObject();
      event.addProperty(
          "type", i == 0 ? "mousePressed" : i == points.length ? "mouseReleased" : "mouseMoved");
      event.addProperty("x", x(pad, point));
      event.addProperty("y", y(pad, point));
      event.addProperty("button", "left");
      event.addProperty("buttons", i == points.length ? 0 : 1);
      event.addProperty("clickCount", 1);
      event.addProperty("pointerType", "pen");
      event.addProperty("force", (i + 1.0) / (points.length + 1));
      devices.send("Input.dispatchMouseEvent", event);
    }
    devices.detach();
  }

  /** A finger pulls at a place on the screen, upwards. */
  void pullUp(double x, double y, int pixels) {
    CDPSession devices = page.context().newCDPSession(page);
    touch(devices, "touchStart", x, y);
    for (int i = 1; i <= 8; i++) {
      touch(devices, "touchMove", x, y - pixels * i / 8.0);
    }
    devices.send("Input.dispatchTouchEvent", touchEvent("touchEnd", ""));
    devices.detach();
  }

  /** What is on the pad, as the pad itself has it. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> strokes() {
    return (List<Map<String, Object>>) at("pad").evaluate("pad => pad.content.strokes");
  }

  /** How wide the brush was at each point of the first stroke. */
  @SuppressWarnings("unchecked")
  List<Integer> widths() {
    return (List<Integer>) at("pad").evaluate("pad => pad.content.strokes[0].widths ?? []");
  }

  /** The drawing has been encoded and stands in the address. */
  private void waitForInk() {
    page.waitForURL(Pattern.compile(".*[?&]digit=ink\\..*"));
  }

  /** Where a test digit of the map's last class is in the window: {x, y}. */
  List<?> pointOnScreen() {
    return (List<?>)
        at("map")
            .evaluate(
                "map => { const box = map.querySelector('canvas').getBoundingClientRect();"
                    + " const point = map.chart.data.datasets[2].data[0];"
                    + " return [box.left + map.chart.scales.x.getPixelForValue(point.x),"
                    + " box.top + map.chart.scales.y.getPixelForValue(point.y)]; }");
  }

  /** Clicks that test digit with the mouse. */
  public void clickPoint() {
    List<?> place = pointOnScreen();
    page.mouse()
        .click(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
  }

  /** What a property of the map's element is, as JSON. */
  public Object ofMap(String property) {
    return at("map").evaluate("(map, name) => map[name]", property);
  }

  /** Goes to another address without loading the page anew, as the back button does. */
  public void lead(String pathAndQuery) {
    page.evaluate(
        "address => { history.pushState(history.state, '', address);"
            + " dispatchEvent(new PopStateEvent('popstate', { state: history.state })); }",
        pathAndQuery);
    page.waitForTimeout(100);
    page.waitForFunction(
        "() => Object.values(window.Vaadin.Flow.clients)"
            + ".every(client => !client.isActive || !client.isActive())");
  }

  /** Makes the window another size; returns once the page has settled in it. */
  public void resize(View window) {
    page.setViewportSize(window.width(), window.height());
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  /**
   * Calls a function of the test's resources in the page.
   *
   * @param script name of a file in {@code access}
   * @param argument of the function
   */
  public Object run(String script, @Nullable Object argument) {
    try (InputStream file =
        Objects.requireNonNull(getClass().getResourceAsStream("/access/" + script), script)) {
      return page.evaluate(new String(file.readAllBytes(), StandardCharsets.UTF_8), argument);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void touch(CDPSession devices, String type, double x, double y) {
    devices.send("Input.dispatchTouchEvent", touchEvent(type, "{\"x\":" + x + ",\"y\":" + y + "}"));
  }

  private static JsonObject touchEvent(String type, String point) {
    return JsonParser.parseString("{\"type\":\"" + type + "\",\"touchPoints\":[" + point + "]}")
        .getAsJsonObject();
  }

  private static double x(BoundingBox pad, int[] point) {
    return pad.x + point[0] * pad.width / 280;
  }

  private static double y(BoundingBox pad, int[] point) {
    return pad.y + point[1] * pad.height / 280;
  }
}
