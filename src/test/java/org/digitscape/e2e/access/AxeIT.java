package org.digitscape.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.digitscape.e2e.DigitscapePage;
import org.digitscape.e2e.EndToEndTest;
import org.digitscape.e2e.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe-core finds wrong for people who cannot see, point or tell colours apart. */
class AxeIT extends EndToEndTest {

  /** What a theme changes. */
  private static final List<String> COLOURS = List.of("color-contrast");

  /** One page is led from state to state: a visitor for each would take most of the time. */
  private static final List<String> STATES =
      List.of(
          "",
          "&digit=test.15",
          "&digit=test.15&compare=1",
          "&digit=test.15&training=last",
          "&tab=sample",
          "&tab=sample&show=density&density=per-digit&sampled=1&spread=2",
          "&tab=walk",
          "&tab=walk&digit=test.15&from=mine&to=test.2",
          "&tab=story&digit=test.15",
          "&tab=story&step=4&from=test.15&to=test.2",
          "&tab=story&step=5&sampled=1",
          // Unlike any digit that the model knows, and a link that cannot be read.
          "&digit=test.1&seed=nonsense");

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  @ParameterizedTest
  @MethodSource("views")
  void page_inEveryState_hasNoGraveFinding(View view) {
    Page page = open(view.withReducedMotion(), "/?v=1");
    DigitscapePage visitor = new DigitscapePage(page);
    List<String> all = new ArrayList<>();
    for (String state : STATES) {
      visitor.lead("/?v=1" + state);
      findings(page).forEach(each -> all.add(state + ": " + each));
    }
    visitor.at("help").click();
    findings(page).forEach(each -> all.add("help: " + each));
    assertThat(all).isEmpty();
  }

  static Stream<View> views() {
    return Stream.of(View.DESKTOP, View.PHONE);
  }

  /** Everything in the light, colours also in the dark. */
  private static List<String> findings(Page page) {
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
        .flatMap(AxeIT::places)
        .toList();
  }

  private static Stream<String> places(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary());
  }
}
