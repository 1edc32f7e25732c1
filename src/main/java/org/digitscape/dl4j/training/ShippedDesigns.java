package org.digitscape.dl4j.training;

import java.util.List;
import java.util.Optional;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.dl4j.network.HiddenActivation;
import org.digitscape.model.ModelKind;

/** The models that come with the program, and how each was made. */
public final class ShippedDesigns {

  /** The lecture's autoencoder. */
  public static final ModelDesign AE =
      new ModelDesign(
          "ae",
          "Autoencoder",
          ModelKind.AUTOENCODER,
          Architecture.LECTURE_LAYERS,
          HiddenActivation.TANH,
          new TrainingRecipe(8, 100, 128, 1e-3));

  /** Two principal components. Nothing in them is random or repeated. */
  public static final ModelDesign PCA =
      new ModelDesign(
          "pca",
          "Principal components",
          ModelKind.PCA,
          List.of(784, 2, 784),
          HiddenActivation.IDENTITY,
          new TrainingRecipe(0, 1, 1, 1));

  /** All of them, the lecture's first. */
  public static final List<ModelDesign> ALL = List.of(AE, PCA);

  private ShippedDesigns() {}

  /** A design by its id; empty if there is none of that id. */
  public static Optional<ModelDesign> named(String id) {
    return ALL.stream().filter(design -> design.id().equals(id)).findFirst();
  }
}
