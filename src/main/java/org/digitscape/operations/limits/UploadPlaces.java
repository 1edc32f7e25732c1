package org.digitscape.operations.limits;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bounds how many long bodies are received at once, by the API and by the page: they are held in
 * memory, never in files, each of at most 5 MiB.
 */
@Component
class UploadPlaces extends Places {

  /** Bytes; what the page says, and 784 pixels, are shorter. So many fit for each connection. */
  private static final int SHORT = 16 * 1024;

  UploadPlaces(@Value("${digitscape.uploads-at-once:32}") int atOnce, Refusals refusals) {
    super(
        atOnce,
        refusals,
        "uploads",
        "Many pictures are being sent at the moment. Try again in a few seconds.");
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    boolean unknown = length < 0 && request.getHeader("Transfer-Encoding") != null;
    return !unknown && length <= SHORT;
  }
}
