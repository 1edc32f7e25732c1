package org.digitscape.serving;

import java.util.List;
import org.digitscape.model.ModelCard;

/** A model's card with other words on it. */
public final class Cards {

  private Cards() {}

  /** Another id, other digits. */
  public static ModelCard of(ModelCard card, String id, List<Integer> digits) {
    return of(card, id, card.name(), digits, card.training().dataSha256());
  }

  /** The shipped model's with another id and name, other digits, other training images. */
  static ModelCard of(String id, List<Integer> digits, String dataSha256) {
    return of(ShippedModel.TRAINED.card(), id, "A model of mine", digits, dataSha256);
  }

  private static ModelCard of(
      ModelCard card, String id, String name, List<Integer> digits, String dataSha256) {
    ModelCard.Training training = card.training();
    return new ModelCard(
        id,
        name,
        card.kind(),
        digits,
        card.layers(),
        card.activation(),
        card.parameters(),
        new ModelCard.Training(
            training.seed(),
            training.epochs(),
            training.batchSize(),
            training.learningRate(),
            training.inputNoise(),
            training.augmentation(),
            training.images(),
            training.heldOut(),
            dataSha256),
        card.validation(),
        card.metrics(),
        card.codeVersion(),
        card.sha256());
  }
}
