package org.digitscape.component.map;

/**
 * The texts of a {@link LatentMap}. Numbers in braces stand for what the map fills in: digits,
 * counts, coordinates.
 */
public enum LatentMapText {
  /** The map's name for screen readers. */
  LABEL("label", "Latent map of test digits"),
  /** How to use the map with the keyboard, for screen readers. */
  HELP(
      "help",
      "Arrow keys move a probe, Enter reads it out, Space picks what is there,"
          + " plus and minus zoom, 0 shows all."),
  /** On the pin of the visitor's digit. */
  YOUR_DIGIT("yourDigit", "Your digit"),
  /** Title of the loupe. */
  DECODED_HERE("decodedHere", "Decoded here"),
  /** Near a digit's Gaussian: {0} is 1 or 2, {1} the digit. */
  INSIDE("inside", "inside {0}σ of the {1}s"),
  /** Outside the Gaussians of all digits. */
  OUTSIDE("outside", "outside every 2σ"),
  /** Read out at the probe: coordinates {0} and {1}, where it lies {2}, nearest test digit {3}. */
  ANNOUNCE("announce", "decoded at {0}, {1}, {2}, nearest test digit a {3}"),
  /** Name of a legend chip: digit {0}, number of points {1}. */
  CHIP("chip", "Digit {0}, {1} points"),
  /** A digit's name on the map: {0} is the digit. */
  PLACE("place", "{0}s"),
  /** The chip that shows and hides the ellipses. */
  ELLIPSES("ellipses", "Ellipses"),
  /** The same chip for a density that has outlines of any shape. */
  OUTLINES("outlines", "Outlines"),
  /** When every digit is hidden. */
  ALL_HIDDEN("allHidden", "All digits hidden."),
  /** The button that shows them again. */
  SHOW_ALL("showAll", "Show them"),
  /** Key: a filled diamond. */
  KEY_DIGIT_LIKE("keyDigitLike", "Sample, digit-like"),
  /** Key: a hollow diamond. */
  KEY_NOT_DIGIT_LIKE("keyNotDigitLike", "Sample, not digit-like"),
  /** Key: the moving mark of a walk. */
  KEY_POSITION("keyPosition", "Position on the walk"),
  /** Beside the walk that an untouched page shows. */
  OPENING(
      "opening",
      "What the decoder makes of each place on the way. Any key, touch or movement ends it."),
  /** Key: where the visitor thinks that their digit will land. */
  KEY_GUESS("keyGuess", "Your guess"),
  /** Key: the nearest test digits of the visitor's digit. */
  KEY_NEIGHBOR("keyNeighbor", "Its nearest test digits"),
  /** Over a test point: its digit {0} and index {1}. */
  TEST_DIGIT("testDigit", "Test digit {0}, number {1}"),
  /** Name of a zoom button. */
  ZOOM_IN("zoomIn", "Zoom in"),
  /** Name of a zoom button. */
  ZOOM_OUT("zoomOut", "Zoom out"),
  /** Name of the button that shows everything. */
  FIT("fit", "Show the whole map"),
  /** Name of the first latent variable. */
  AXIS_X("axisX", "z₁"),
  /** Name of the second latent variable. */
  AXIS_Y("axisY", "z₂");

  private final String key;
  private final String english;

  LatentMapText(String key, String english) {
    this.key = key;
    this.english = english;
  }

  /** Its name in a message bundle, without a prefix. */
  public String key() {
    return key;
  }

  /** What the map says unless it is told otherwise. */
  public String english() {
    return english;
  }
}
