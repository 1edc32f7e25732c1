package org.digitscape.page.parts;

import java.util.Set;
import org.digitscape.model.ModelCard;

/** What the page calls a model: its own words for those that it knows, else the card's. */
public final class ModelWords {

  private static final Set<String> KNOWN = Set.of("ae", "ae-best", "vae", "denoising", "pca");

  private final Translator translator;

  /**
   * @param translator of the component that shows the words
   */
  public ModelWords(Translator translator) {
    this.translator = translator;
  }

  /** Its name, a few words. */
  public String name(ModelCard card) {
    return isKnown(card) ? say(card, "name") : card.name();
  }

  /** What sets it apart, one line. */
  public String about(ModelCard card) {
    return isKnown(card)
        ? say(card, "about")
        : translator.getTranslation(
            "model.other.about", new DigitWords(translator).choice(card.digits()));
  }

  /** Who sees the digits on the map, with the verb: "an autoencoder sees". */
  public String sees(ModelCard card) {
    return isKnown(card)
        ? say(card, "sees")
        : translator.getTranslation("model.other.sees", card.name());
  }

  /** How well it does on the test set: error, and accuracy of the five nearest neighbours. */
  public String numbers(ModelCard card) {
    return translator.getTranslation(
        "model.numbers",
        Numbers.meanError(card.metrics().testMse()),
        Numbers.percent(card.metrics().knnAccuracy()));
  }

  private String say(ModelCard card, String what) {
    return translator.getTranslation("model." + card.id() + "." + what);
  }

  /** A user may not give a model one of these ids, but may well run without one of the models. */
  private static boolean isKnown(ModelCard card) {
    return KNOWN.contains(card.id());
  }
}
