package org.digitscape.component.map;

/**
 * The walk that a map shows to those who have not done anything yet: once from cloud to cloud and
 * back, with what is decoded on the way. The browser plays it alone. It ends with the first input
 * of any kind, and does not begin for those who asked for less motion.
 */
public final class OpeningWalk {

  private OpeningWalk() {}

  /** Lets a map that has just been opened play it. */
  public static void on(LatentMap map) {
    map.getElement().setProperty("opening", true);
  }
}
