package org.digitscape.page.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.digitscape.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites show of a link, over HTTP. */
class PreviewTest extends ServerTest {

  private static final List<String> LINKS =
      List.of(
          "",
          "?v=1&digit=test.8",
          "?v=1&digit=test.21",
          "?v=1&digit=test.8&theme=dark",
          "?v=1&digit=test.8&tab=walk&to=test.21",
          "?v=1&digit=test.8&tab=walk&to=test.21&at=0.9",
          "?v=1&tab=sample&sampled=1",
          "?v=1&digit=test.8&show=decoded",
          "?v=1&digit=test.8&show=density",
          "?v=1&digit=test.8&show=density&density=kernel",
          "?v=1&digit=test.8&density=mixture",
          "?v=1&digit=test.8&ellipses=0",
          "?v=1&digit=test.8&hide=5",
          "?v=1&digit=test.8&view=1_-1_3",
          "?v=1&model=vae&digit=test.8");

  @Test
  void preview_ofEachLink_isAPictureOfItsOwn() throws IOException {
    Set<Integer> seen = new HashSet<>();
    for (String link : LINKS) {
      HttpResponse<byte[]> response = get("/preview.png" + link);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "Content-Type")).isEqualTo("image/png");
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(response.body()));
      assertThat(picture.getWidth()).isEqualTo(1200);
      assertThat(picture.getHeight()).isEqualTo(630);
      seen.add(Arrays.hashCode(response.body()));
    }
    assertThat(seen).hasSameSizeAs(LINKS);
  }

  @Test
  void preview_again_isTheSameToTheLastBit() {
    HttpResponse<byte[]> first = get("/preview.png?v=1&digit=test.34");
    HttpResponse<byte[]> second = get("/preview.png?v=1&digit=test.34&lang=ko&step=3&present=1");

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(header(first, "Cache-Control")).contains("public", "max-age=3600");
    assertThat(
            get("/preview.png?v=1&digit=test.34", "If-None-Match", header(first, "ETag"))
                .statusCode())
        .isEqualTo(304);
    assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void preview_withoutADigit_hasNoneOfItsColour() throws IOException {
    int vermillion = Palette.LIGHT.digits().get(5).getRGB();

    assertThat(pixelsOf(vermillion, "?v=1&ellipses=0")).isGreaterThan(1_000);
    assertThat(pixelsOf(vermillion, "?v=1&ellipses=0&hide=5"))
        .as("those of the title's mark alone")
        .isLessThan(1_000);
  }

  private long pixelsOf(int color, String link) throws IOException {
    BufferedImage picture =
        ImageIO.read(new ByteArrayInputStream(get("/preview.png" + link).body()));
    return Arrays.stream(picture.getRGB(0, 0, 1200, 630, null, 0, 1200))
        .filter(pixel -> pixel == color)
        .count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?v=99",
        "?v=1&digit=ink.!!",
        "?v=1&digit=test.999999",
        "?v=1&tab=cellar",
        "?nonsense",
        "?v=1&model=no-such",
        "?v=1&seed=%3Cscript%3E"
      })
  void preview_ofABrokenLink_isThatOfThePage(String link) {
    assertThat(get("/preview.png" + link).body()).isEqualTo(get("/preview.png").body());
  }

  @ParameterizedTest
  @CsvSource({
    "?v=1&digit=test.8, A handwritten digit",
    "?v=1&tab=walk&to=test.21, A walk",
    "?v=1&sampled=1, Digits nobody wrote",
    "'', a map of handwritten digits",
    "?v=1&lang=ko, 손글씨",
  })
  void page_opened_saysWhatItsLinkShows(String link, String title) {
    Document page = page("/" + link);

    assertThat(property(page, "og:title")).contains(title);
    assertThat(property(page, "og:url")).matches("http://localhost:\\d+/(\\?.*)?");
    String picture = property(page, "og:image");
    assertThat(picture).matches("http://localhost:\\d+/preview\\.png(\\?.*)?");
    assertThat(get(picture.replaceFirst("^http://[^/]*", "")).body())
        .isEqualTo(get("/preview.png" + link).body());
    assertThat(page.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
  }

  @Test
  void page_openedWithMarkupInItsAddress_repeatsNoneOfIt() {
    String evil = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    String source =
        new String(
            get("/?v=1&digit=" + evil + "&model=" + evil + "&lang=" + evil + "&x=" + evil).body(),
            StandardCharsets.UTF_8);

    assertThat(source).doesNotContain("alert(1)", "%22%3E");
    assertThat(property(Jsoup.parse(source), "og:url")).matches("http://localhost:\\d+/");
  }

  private Document page(String path) {
    return Jsoup.parse(new String(get(path).body(), StandardCharsets.UTF_8));
  }

  private static String property(Document page, String name) {
    assertThat(page.select("meta[property=" + name + "]")).hasSize(1);
    return page.select("meta[property=" + name + "]").attr("content");
  }
}
