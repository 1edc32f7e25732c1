package org.digitscape.component.map;

/**
 * The texts of a {@link LatentMap}. Numbers in braces stand for what the map fills in: digits,
 * counts, coordinates.
 */
public enum LatentMapText {
  /** The map's name for screen readers. */
  LABEL("label"),
  /** How to use the map with the keyboard, for screen readers. */
  HELP("help"),
  /** On the pin of the visitor's digit. */
  YOUR_DIGIT("yourDigit"),
  /** Title of the loupe. */
  DECODED_HERE("decodedHere"),
  /** Near a digit's Gaussian: {0} is 1 or 2, {1} the digit. */
  INSIDE("inside"),
  /** Outside the Gaussians of all digits. */
  OUTSIDE("outside"),
  /**
   * Read out at the probe: coordinates {0} and {1}, where it lies {2}, nearest test digit {3}, how
   * densely test digits lie there {4}.
   */
  ANNOUNCE("announce"),
  /** How dense a place is: {0} of 100 test digits have emptier ground around them. */
  DENSER("denser"),
  /** A place emptier than that of any test digit. */
  EMPTY("empty"),
  /** Name of a legend chip: digit {0}, number of points {1}. */
  CHIP("chip"),
  /** A digit's name on the map: {0} is the digit. */
  PLACE("place"),
  /** The chip that shows and hides the ellipses. */
  ELLIPSES("ellipses"),
  /** The same chip for a density that has outlines of any shape. */
  OUTLINES("outlines"),
  /** When every digit is hidden. */
  ALL_HIDDEN("allHidden"),
  /** The button that shows them again. */
  SHOW_ALL("showAll"),
  /** Key: a filled diamond. */
  KEY_DIGIT_LIKE("keyDigitLike"),
  /** Key: a hollow diamond. */
  KEY_NOT_DIGIT_LIKE("keyNotDigitLike"),
  /** Key: the moving mark of a walk. */
  KEY_POSITION("keyPosition"),
  /** Beside the walk that an untouched page shows. */
  OPENING("opening"),
  /** Key: where the visitor thinks that their digit will land. */
  KEY_GUESS("keyGuess"),
  /** Key: the nearest test digits of the visitor's digit. */
  KEY_NEIGHBOR("keyNeighbor"),
  /** Over a test point: its digit {0} and index {1}. */
  TEST_DIGIT("testDigit"),
  /** Under a test digit's picture. */
  ORIGINAL("original"),
  /** Under what is decoded from its code. */
  REBUILT("rebuilt"),
  /** On a test digit's card. */
  USE_AS_DIGIT("useAsDigit"),
  /** On a test digit's card. */
  USE_AS_A("useAsA"),
  /** On a test digit's card. */
  USE_AS_B("useAsB"),
  /** On a test digit's card. */
  USE_AS_STOP("useAsStop"),
  /** Name of a stop: its number {0} and coordinates {1} and {2}. */
  STOP("stop"),
  /** How to use it with the keyboard, for screen readers. */
  STOP_HELP("stopHelp"),
  /** Name of a zoom button. */
  ZOOM_IN("zoomIn"),
  /** Name of a zoom button. */
  ZOOM_OUT("zoomOut"),
  /** Name of the button that shows everything. */
  FIT("fit"),
  /** Name of the first latent variable. */
  AXIS_X("axisX"),
  /** Name of the second latent variable. */
  AXIS_Y("axisY");

  private final String key;

  LatentMapText(String key) {
    this.key = key;
  }

  /** Its name in a message bundle, without a prefix. */
  public String key() {
    return key;
  }
}
