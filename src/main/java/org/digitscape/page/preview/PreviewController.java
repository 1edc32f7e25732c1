package org.digitscape.page.preview;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.digitscape.link.PageAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The picture of a link: {@code /preview.png} with the query of the page. What cannot be read of
 * the query has its default, as on the page.
 */
@RestController
class PreviewController {

  static final String PATH = "/preview.png";

  /** Other models may come with the next start; until then a link's picture does not change. */
  private static final CacheControl CACHING =
      CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

  private final Previews previews;

  PreviewController(Previews previews) {
    this.previews = previews;
  }

  @GetMapping(path = PATH)
  ResponseEntity<byte[]> preview(HttpServletRequest query, WebRequest request) {
    String asked = query.getQueryString();
    byte[] png = previews.png(PageAddress.parse(asked == null ? "" : asked).state());
    String tag = tag(png);
    if (request.checkNotModified(tag)) {
      return ResponseEntity.status(304).cacheControl(CACHING).eTag(tag).build();
    }
    return ResponseEntity.ok()
        .cacheControl(CACHING)
        .eTag(tag)
        .contentType(MediaType.IMAGE_PNG)
        .body(png);
  }

  private static String tag(byte[] png) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(png);
      return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
