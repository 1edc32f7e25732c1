package org.digitscape.link;

/** What a link may leave out of the page; the map itself always stays. */
public enum Panel {
  /** The pad, and what the network makes of the visitor's digit. */
  DRAW,
  /** New digits from a density. */
  SAMPLE,
  /** The walk between two places. */
  WALK,
  /** The story in five steps. */
  STORY,
  /** The choice of the model, and the comparison of all. */
  MODELS,
  /** The training time machine under the map. */
  TRAINING
}
