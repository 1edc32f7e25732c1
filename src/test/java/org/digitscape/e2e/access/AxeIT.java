package org.digitscape.e2e.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.digitscape.e2e.Axe;
import org.digitscape.e2e.DigitscapePage;
import org.digitscape.e2e.EndToEndTest;
import org.digitscape.e2e.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe-core finds wrong for people who cannot see, point or tell colours apart. */
class AxeIT extends EndToEndTest {

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

  /** States that no address leads to, because they wait, failed or lie over the page. */
  private static final List<Act> ACTS =
      List.of(
          new Act("upload refused", "&digit=test.15", AxeIT::refuse),
          new Act("card of a test digit", "&ellipses=0", AxeIT::askOfAPoint),
          new Act("export", "&tab=walk&from=test.15&to=test.2", AxeIT::unfoldExport),
          new Act("help", "", page -> page.at("help").click()));

  /** On a phone these are not offered, or look as they do elsewhere. */
  private static final List<Act> ACTS_ON_A_DESKTOP =
      List.of(
          new Act("class link", "", page -> page.at("class").click()),
          new Act("presentation", "&present=1&digit=test.15", page -> {}));

  private record Act(String name, String state, Consumer<DigitscapePage> deed) {}

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
    List<Act> acts = new ArrayList<>(ACTS);
    acts.addAll(view.touch() ? List.of() : ACTS_ON_A_DESKTOP);
    for (Act act : acts) {
      visitor.lead("/?v=1" + act.state());
      act.deed().accept(visitor);
      findings(page).forEach(each -> all.add(act.name() + ": " + each));
      page.keyboard().press("Escape");
    }
    // At the end, for there is no way back: nothing is answered any more.
    visitor.lead("/?v=1&tab=sample");
    page.route("**/*v-r=uidl*", (Route neverAnswered) -> {});
    visitor.at("sample-run").click();
    page.waitForFunction("() => document.querySelector('[data-testid=sample-run]').disabled");
    findings(page).forEach(each -> all.add("busy: " + each));
    page.unroute("**/*v-r=uidl*");
    assertThat(all).isEmpty();
  }

  /** The server is gone: the page says so, and goes on once it is back. */
  @Test
  void page_withoutItsServer_hasNoGraveFinding() {
    visitors.tolerate("ERR_INTERNET_DISCONNECTED");
    DigitscapePage visitor =
        new DigitscapePage(open(View.DESKTOP.withReducedMotion(), "/?v=1&digit=test.15"));
    visitor.requests();
    visitor.page().context().setOffline(true);
    visitor.at("pad-random").click();
    assertThat(visitor.page().getByText("No answer just now.").first()).isVisible();

    assertThat(findings(visitor.page())).isEmpty();

    String before = visitor.page().url();
    visitor.page().context().setOffline(false);
    visitor.page().waitForURL(url -> !url.equals(before));
  }

  static Stream<View> views() {
    return Stream.of(View.DESKTOP, View.PHONE);
  }

  private static List<String> findings(Page page) {
    return Axe.graveFindings(page);
  }

  private static void refuse(DigitscapePage page) {
    page.at("upload")
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("notes.txt", "text/plain", new byte[] {65, 10}));
    assertThat(page.at("note")).isVisible();
  }

  private static void askOfAPoint(DigitscapePage page) {
    page.clickPoint();
    assertThat(page.at("point-card")).isVisible();
  }

  private static void unfoldExport(DigitscapePage page) {
    page.at("export").locator("summary").press("Enter");
    assertThat(page.at("export-gif")).isVisible();
  }
}
