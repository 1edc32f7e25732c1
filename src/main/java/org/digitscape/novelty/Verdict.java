package org.digitscape.novelty;

/** What a model makes of an image, against what it makes of real test digits of its classes. */
public enum Verdict {
  /** No odder than the least odd 90 % of real test digits. */
  TYPICAL,
  /** Odder than those, but not than 99 %. */
  UNUSUAL,
  /** Odder than 99 % of real test digits. */
  UNLIKE
}
