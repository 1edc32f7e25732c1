package org.digitscape.dl4j.training;

import java.util.List;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.dl4j.network.HiddenActivation;
import org.digitscape.model.InputNoise;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;

/**
 * What model to make, and how.
 *
 * @param id as on its card
 * @param name as on its card
 * @param kind of model
 * @param layers widths from input to output
 * @param activation of the hidden layers
 * @param recipe how to train it; of a model that is computed only the seed matters
 */
public record ModelDesign(
    String id,
    String name,
    ModelKind kind,
    List<Integer> layers,
    HiddenActivation activation,
    TrainingRecipe recipe) {

  /**
   * @throws IllegalArgumentException if there is no such network, or a card cannot have that id or
   *     name
   */
  public ModelDesign {
    layers = List.copyOf(layers);
    ModelCard.requireTitles(id, name);
    Architecture.of(kind, layers, activation);
    if (kind == ModelKind.VAE && !recipe.inputNoise().equals(InputNoise.NONE)) {
      throw new IllegalArgumentException(
          "input noise: a variational autoencoder learns what it is shown, found "
              + recipe.inputNoise());
    }
  }

  /** Its network. */
  public Architecture architecture() {
    return Architecture.of(kind, layers, activation);
  }

  /** The same model made by another recipe. */
  public ModelDesign with(TrainingRecipe other) {
    return new ModelDesign(id, name, kind, layers, activation, other);
  }
}
