package org.digitscape.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Makes a page's machine slower than this one, by Chromium's own means. */
final class Slowness {

  /** 1.6 Mbit/s, in bytes per second. */
  private static final double SLOW_LINE = 1.6e6 / 8;

  private Slowness() {}

  /** As on a mid-range phone: the page's thread at a quarter of this machine's speed. */
  static void processor(CDPSession devices, int times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", times);
    devices.send("Emulation.setCPUThrottlingRate", rate);
  }

  static CDPSession processor(Page page, int times) {
    CDPSession devices = page.context().newCDPSession(page);
    processor(devices, times);
    return devices;
  }

  /** A line of 1.6 Mbit/s down and 750 kbit/s up with 150 ms of latency; the cache stays empty. */
  static void line(CDPSession devices) {
    devices.send("Network.enable");
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", 150);
    conditions.addProperty("downloadThroughput", SLOW_LINE);
    conditions.addProperty("uploadThroughput", 750e3 / 8);
    devices.send("Network.emulateNetworkConditions", conditions);
  }
}
