package org.digitscape.serving;

/** How well a model recovers an image, against how well it recovers real test digits. */
public enum Verdict {
  /** Up to the 90th percentile of the errors of real test digits. */
  TYPICAL,
  /** Up to the 99th percentile. */
  UNUSUAL,
  /** Beyond the 99th percentile. */
  UNLIKE
}
