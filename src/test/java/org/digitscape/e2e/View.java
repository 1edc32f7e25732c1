package org.digitscape.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * What a visitor looks at the page with.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param touch whether fingers touch it, as on a phone
 * @param dark whether the system prefers dark pages
 * @param still whether the system asks for less motion
 * @param language that the browser asks for
 */
public record View(
    int width, int height, boolean touch, boolean dark, boolean still, String language) {

  public static final View DESKTOP = new View(1440, 900, false, false, false, "en-GB");
  public static final View TABLET = new View(1024, 768, true, false, false, "en-GB");
  public static final View PHONE = new View(390, 844, true, false, false, "en-GB");

  public View sized(int otherWidth, int otherHeight) {
    return new View(otherWidth, otherHeight, touch, dark, still, language);
  }

  public View inTheDark() {
    return new View(width, height, touch, true, still, language);
  }

  public View withReducedMotion() {
    return new View(width, height, touch, dark, true, language);
  }

  public View speaking(String otherLanguage) {
    return new View(width, height, touch, dark, still, otherLanguage);
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, height)
        .setHasTouch(touch)
        .setIsMobile(touch)
        .setLocale(language)
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setReducedMotion(still ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
  }
}
