package org.digitscape.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** One or two fingers on a screen, as the browser's own input takes them. */
final class Fingers implements AutoCloseable {

  private static final int STEPS = 8;

  private final CDPSession devices;

  Fingers(Page page) {
    this.devices = page.context().newCDPSession(page);
  }

  /** Puts fingers down, each at {x, y} of the window. */
  void down(double[]... fingers) {
    send("touchStart", fingers);
  }

  /** Moves fingers, in steps. */
  void move(double[][] from, double[][] to) {
    for (int step = 1; step <= STEPS; step++) {
      double[][] between = new double[from.length][];
      for (int i = 0; i < from.length; i++) {
        between[i] =
            new double[] {
              from[i][0] + (to[i][0] - from[i][0]) * step / STEPS,
              from[i][1] + (to[i][1] - from[i][1]) * step / STEPS
            };
      }
      send("touchMove", between);
    }
  }

  void up() {
    send("touchEnd");
  }

  @Override
  public void close() {
    devices.detach();
  }

  private void send(String type, double[]... fingers) {
    JsonArray points = new JsonArray();
    for (int i = 0; i < fingers.length; i++) {
      JsonObject point = new JsonObject();
      point.addProperty("x", fingers[i][0]);
      point.addProperty("y", fingers[i][1]);
      point.addProperty("id", i);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    devices.send("Input.dispatchTouchEvent", event);
  }
}
