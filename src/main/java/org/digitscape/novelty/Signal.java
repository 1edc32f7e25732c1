package org.digitscape.novelty;

/** What an image is judged by. */
public enum Signal {
  /** How far the rebuilt image is from the image: the reconstruction error. */
  ERROR,
  /** How rare codes are at the place where the encoder puts it: the density of the codes there. */
  PLACE
}
