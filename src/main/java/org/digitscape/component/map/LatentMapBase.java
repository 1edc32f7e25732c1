package org.digitscape.component.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.digitscape.chart.ScatterChartBase;
import org.jspecify.annotations.Nullable;

/** Where a latent map finds its pictures and its words. */
abstract class LatentMapBase extends ScatterChartBase {

  /**
   * Says where the model's decoder is found, in the form that the HTTP API gives it. Without it the
   * loupe waits for each decode and the decoded overlay is bare.
   *
   * @param url fetched when it is first needed, or nothing better is to be done; empty (the
   *     default) for none
   */
  public void setDecoderUrl(String url) {
    Objects.requireNonNull(url, "url must not be null");
    getElement().setProperty("decoderUrl", url);
  }

  /**
   * Says where one place is decoded exactly.
   *
   * @param template an address with {@code {x}} and {@code {y}} in it, which answers {@code
   *     {"pixels":[784 intensities]}} to a GET that accepts JSON; empty (the default) for never
   */
  public void setDecodeUrl(String template) {
    Objects.requireNonNull(template, "template must not be null");
    getElement().setProperty("decodeUrl", template);
  }

  /**
   * Says where the pictures of the test digits are found.
   *
   * @param template an address with {@code {index}} in it; empty (the default) for no pictures
   */
  public void setTestImageUrl(String template) {
    Objects.requireNonNull(template, "template must not be null");
    getElement().setProperty("testImageUrl", template);
  }

  /**
   * Sets all texts.
   *
   * @param texts gives each text, with its numbers in braces; the map says nothing until then
   */
  public void setTexts(Function<LatentMapText, String> texts) {
    Objects.requireNonNull(texts, "texts must not be null");
    Map<String, String> wire = new LinkedHashMap<>();
    for (LatentMapText text : LatentMapText.values()) {
      wire.put(text.key(), Objects.requireNonNull(texts.apply(text), text.key()));
    }
    getElement().setPropertyMap("texts", wire);
  }

  /** Hands a bean to the element, or takes it away. */
  final void setBean(String property, @Nullable Object bean) {
    if (bean == null) {
      getElement().setProperty(property, (String) null);
    } else {
      getElement().setPropertyBean(property, bean);
    }
  }
}
