package org.digitscape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.digitscape.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class FirstAnswerTest extends ServerTest {

  private static final String LINK = "/?v=1&digit=test.8&tab=walk&from=test.8&to=test.11";

  @Test
  void page_forABrowser_comesWithViewAndStyles() {
    Document page = page(LINK, "Sec-Fetch-Dest", "document");

    assertThat(view(page)).contains("\"initial\":", "latent-map", "walk-player");
    assertThat(page.select("link[href*=styles/]")).isEmpty();
    assertThat(page.select("style").outerHtml()).contains(".pane-header", "--ink");
    assertThat(page.select("#outlet > .waiting .brand").text()).isEqualTo("Digitscape");
  }

  @Test
  void page_forABrowser_makesOnlyTheToolThatIsShown() {
    assertThat(view(page(LINK, "Sec-Fetch-Dest", "document")))
        .doesNotContain("story-next", "sample-run");
    assertThat(view(page("/?v=1&tab=story", "Sec-Fetch-Dest", "iframe")))
        .contains("story-next")
        .doesNotContain("pair-play");
  }

  @Test
  void page_forAProgramOrAheadOfTime_comesWithoutView() {
    assertThat(view(page(LINK))).doesNotContain("\"initial\":");
    assertThat(view(page(LINK, "Sec-Fetch-Dest", "document", "Sec-Purpose", "prefetch")))
        .doesNotContain("\"initial\":");
  }

  @Test
  void view_ofAnyAddress_endsWhereItsScriptEnds() {
    Document page =
        page(
            "/?v=1&digit=%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E&lang=%3C!--",
            "Sec-Fetch-Dest", "document");

    assertThat(view(page)).contains("\"initial\":").endsWith("};").doesNotContain("<");
    assertThat(page.select("script:not([nonce])")).isEmpty();
  }

  private Document page(String path, String... headers) {
    HttpResponse<byte[]> answer = get(path, headers);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
  }

  private static String view(Document page) {
    Elements scripts = page.select("body > script");
    assertThat(scripts).hasSize(1);
    return scripts.get(0).data();
  }
}
