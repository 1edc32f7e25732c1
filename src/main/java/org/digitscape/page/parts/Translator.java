package org.digitscape.page.parts;

/** Gives texts in the visitor's language, as every component does. */
@FunctionalInterface
public interface Translator {

  /**
   * The text of a key.
   *
   * @param parameters what its numbers in braces stand for
   */
  String getTranslation(String key, Object... parameters);
}
