package org.digitscape.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What axe-core finds wrong with a page as it is. */
public final class Axe {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  /** What a theme changes. */
  private static final List<String> COLOURS = List.of("color-contrast");

  private Axe() {}

  /** Serious and critical findings: of everything in the light, of colours also in the dark. */
  public static List<String> graveFindings(Page page) {
    List<String> all = new ArrayList<>(grave(new AxeBuilder(page)));
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    grave(new AxeBuilder(page).withRules(COLOURS)).forEach(each -> all.add("dark: " + each));
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return all;
  }

  /** Rule, place and what is wrong, one line each. */
  private static List<String> grave(AxeBuilder axe) {
    return axe.setLegacyMode(true).analyze().getViolations().stream()
        .filter(rule -> GRAVE.contains(rule.getImpact()))
        .flatMap(Axe::places)
        .toList();
  }

  private static Stream<String> places(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary());
  }
}
