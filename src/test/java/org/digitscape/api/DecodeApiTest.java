package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.digitscape.ServerTest;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeApiTest extends ServerTest {

  private static final String PATH = "/api/v1/models/ae/decode?x=1.25&y=-8";

  @Test
  void decode_noAccept_isAPngOfTheDecodedCode() throws IOException {
    HttpResponse<byte[]> response = get(PATH);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("image/png");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(response.body()));
    assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    assertThat(picture.getRaster().getPixels(0, 0, 28, 28, (int[]) null))
        .isEqualTo(expected().toIntegers());
  }

  @Test
  void decode_acceptJson_hasThePixels() {
    HttpResponse<byte[]> response = get(PATH, "Accept", "application/json");

    assertThat(pixels(json(200, response).path("pixels"))).isEqualTo(expected().toIntegers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | image/png",
        "image/* | image/png",
        "application/json, image/png;q=0.5 | application/json",
        "text/html, application/json;q=0.2, image/png;q=0.1 | application/json",
        "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8 | image/png"
      })
  void decode_accept_choosesWhatTheClientLikesBest(String accept, String type) {
    assertThat(header(get(PATH, "Accept", accept), "Content-Type")).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "image/gif", "image/png;q=0"})
  void decode_nothingAcceptable_isRefused(String accept) {
    assertThat(problem(406, get(PATH, "Accept", accept))).contains("image/png");
  }

  @Test
  void decode_again_isNotModifiedAndEachFormHasItsOwnTag() {
    HttpResponse<byte[]> png = get(PATH);
    HttpResponse<byte[]> json = get(PATH, "Accept", "application/json");
    String tag = header(png, "ETag");

    assertThat(tag).startsWith("\"").isNotEqualTo(header(json, "ETag"));
    assertThat(header(png, "Vary")).containsIgnoringCase("Accept");

    HttpResponse<byte[]> again = get(PATH, "If-None-Match", "\"other\", W/" + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(header(again, "Cache-Control")).isEqualTo(header(png, "Cache-Control"));

    assertThat(get(PATH, "If-None-Match", header(json, "ETag")).statusCode()).isEqualTo(200);
    assertThat(get(PATH + "1", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void decode_withFingerprint_isCacheableForEverAndWithoutItAskedForAgain() {
    String fingerprint = model().card().fingerprint();
    String hash = model().card().sha256();

    assertThat(header(get(PATH), "Cache-Control")).isEqualTo("no-cache, public");
    assertThat(header(get(PATH + "&v=" + hash), "Cache-Control")).contains("immutable", "public");
    assertThat(header(get(PATH + "&v=" + fingerprint), "Cache-Control"))
        .contains("max-age=31536000");
    assertThat(header(get(PATH + "&v=another"), "Cache-Control")).isEqualTo("no-cache, public");
  }

  @Test
  void decode_refused_isNotCached() {
    HttpResponse<byte[]> response =
        get("/api/v1/models/ae/decode?x=1&y=NaN&v=" + model().card().sha256());

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("ETag")).isEmpty();
    assertThat(response.headers().firstValue("Cache-Control").orElse("")).doesNotContain("max-age");
  }

  @ParameterizedTest
  @CsvSource({
    "x=1&y=NaN, y",
    "x=Infinity&y=1, x",
    "x=-Infinity&y=1, x",
    "x=10000.1&y=1, x",
    "x=1&y=-1e300, y",
    "x=abc&y=1, x",
    "x=&y=1, x",
    "x=1, y",
    "y=1, x"
  })
  void decode_parameterOutOfRange_isBadAndNamed(String query, String name) {
    assertThat(problem(400, get("/api/v1/models/ae/decode?" + query))).contains(name);
  }

  private DigitImage expected() {
    return model().decode(new LatentCode(1.25, -8));
  }
}
