package org.digitscape.api;

/** Descriptions that more than one part of the API's documentation uses. */
public final class ApiText {

  static final String PIXELS =
      "784 integers from 0 (paper) to 255 (full ink): 28 rows of 28, row by row";
  public static final String CODE = "A place on the latent plane: x and y";
  public static final String FINGERPRINT =
      "The model's fingerprint as GET /models gives it, with or without sha256:. With it the"
          + " answer may be cached for ever; without it caches ask again each time.";
  static final String SUPPORT =
      "Distance on the plane to the nearest code of a training image; small where the model has"
          + " seen something";
  static final String TEST_INDEX = "Position in the file of test images; in MNIST's 0 to 9999";

  static final String DENSITY =
      "gaussian: one Gaussian for all codes. per-digit: one for each digit, weighted by"
          + " its share. mixture: several for each digit, as many as the likelihood of"
          + " held-out codes asked for. kernel: a small Gaussian on each code, wider"
          + " where codes are sparse. prior: the standard normal distribution, of"
          + " variational autoencoders only.";

  private ApiText() {}
}
