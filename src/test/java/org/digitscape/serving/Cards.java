package org.digitscape.serving;

import java.util.List;
import org.digitscape.model.ModelCard;

/** The shipped model's card with other words on it. */
final class Cards {

  private Cards() {}

  /** Another id, other digits, other training images. */
  static ModelCard of(String id, List<Integer> digits, String dataSha256) {
    ModelCard card = ShippedModel.TRAINED.card();
    ModelCard.Training training = card.training();
    return new ModelCard(
        id,
        "A model of mine",
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
