package org.digitscape.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;

/** Chooses the form of an answer by the request's Accept header. */
public final class Negotiation {

  private static final HeaderContentNegotiationStrategy ACCEPT =
      new HeaderContentNegotiationStrategy();

  private Negotiation() {}

  /**
   * The form that the client likes best; the first on offer if it has no preference.
   *
   * @throws HttpMediaTypeNotAcceptableException if it accepts none of them
   */
  public static MediaType choose(HttpServletRequest request, MediaType... offered)
      throws HttpMediaTypeNotAcceptableException {
    List<MediaType> wanted = ACCEPT.resolveMediaTypes(new ServletWebRequest(request));
    for (MediaType range : wanted) {
      for (MediaType type : offered) {
        if (range.getQualityValue() > 0 && range.includes(type)) {
          return type;
        }
      }
    }
    throw new HttpMediaTypeNotAcceptableException(List.of(offered));
  }
}
