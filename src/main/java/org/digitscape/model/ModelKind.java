package org.digitscape.model;

import java.util.Locale;

/** How a model comes from an image to two numbers and back. */
public enum ModelKind {
  /** Dense layers trained to give back what they are shown. */
  AUTOENCODER,

  /**
   * The same network, shown noisy images and trained to give back the clean ones.
   *
   * @see <a href="https://doi.org/10.1145/1390156.1390294">Vincent et al.: Extracting and Composing
   *     Robust Features with Denoising Autoencoders (2008)</a>
   */
  DENOISING,

  /**
   * A variational autoencoder: the code of an image is the mean of a normal distribution, the prior
   * on the plane is the standard normal distribution.
   *
   * @see <a href="https://arxiv.org/abs/1312.6114">Kingma, Welling: Auto-Encoding Variational Bayes
   *     (2014)</a>
   */
  VAE,

  /** The first two principal components: the best linear autoencoder of two numbers. */
  PCA;

  /** As cards and the HTTP API write it, such as {@code vae}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
