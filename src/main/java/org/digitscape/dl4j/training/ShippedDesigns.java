package org.digitscape.dl4j.training;

import java.util.List;
import java.util.Optional;
import org.digitscape.dl4j.network.Architecture;
import org.digitscape.dl4j.network.HiddenActivation;
import org.digitscape.model.Augmentation;
import org.digitscape.model.InputNoise;
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

  /** The same sizes with another activation, noise and augmentation: what they can do. */
  public static final ModelDesign AE_BEST =
      new ModelDesign(
          "ae-best",
          "Best autoencoder",
          ModelKind.AUTOENCODER,
          Architecture.LECTURE_LAYERS,
          HiddenActivation.GELU,
          new TrainingRecipe(
              1,
              160,
              128,
              1e-3,
              new InputNoise(0.3, false, false),
              new Augmentation(10, 0.1, 0.1, 0.5)));

  /** A variational autoencoder of the same sizes; its plane has a prior. */
  public static final ModelDesign VAE =
      new ModelDesign(
          "vae",
          "Variational autoencoder",
          ModelKind.VAE,
          Architecture.LECTURE_LAYERS,
          HiddenActivation.TANH,
          new TrainingRecipe(1, 60, 128, 1e-3));

  /** The lecture's network, shown noisy pictures and asked for the clean ones. */
  public static final ModelDesign DENOISING =
      new ModelDesign(
          "denoising",
          "Denoising autoencoder",
          ModelKind.DENOISING,
          Architecture.LECTURE_LAYERS,
          HiddenActivation.TANH,
          new TrainingRecipe(1, 60, 128, 1e-3, new InputNoise(0.5, true, true), Augmentation.NONE));

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
  public static final List<ModelDesign> ALL = List.of(AE, AE_BEST, VAE, DENOISING, PCA);

  private ShippedDesigns() {}

  /** A design by its id; empty if there is none of that id. */
  public static Optional<ModelDesign> named(String id) {
    return ALL.stream().filter(design -> design.id().equals(id)).findFirst();
  }
}
