package org.digitscape.e2e;

/** A visitor who has a keyboard alone. */
final class Keys {

  /** More stops than the page has. */
  private static final int MOST_STOPS = 80;

  private final DigitscapePage page;

  Keys(DigitscapePage page) {
    this.page = page;
  }

  void press(String key) {
    page.page().keyboard().press(key);
  }

  /** Goes forward by Tab until what a selector names has the focus. */
  void tabTo(String selector) {
    walkTo("Tab", selector);
  }

  /** Goes back. */
  void backTo(String selector) {
    walkTo("Shift+Tab", selector);
  }

  private void walkTo(String key, String selector) {
    for (int i = 0; i < MOST_STOPS; i++) {
      if (Boolean.TRUE.equals(
          page.page().evaluate("selector => document.activeElement.matches(selector)", selector))) {
        return;
      }
      press(key);
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }
}
