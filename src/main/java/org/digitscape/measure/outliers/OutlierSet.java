package org.digitscape.measure.outliers;

import java.util.List;
import org.digitscape.model.DigitImage;

/**
 * Images of one kind that show none of a model's digits.
 *
 * @param source which kind, as in a model's report
 * @param images those that reach the model
 * @param refused how many others were refused on the way, because no ink was found in them
 */
public record OutlierSet(String source, List<DigitImage> images, int refused) {

  public OutlierSet {
    images = List.copyOf(images);
  }

  /** Images of which none was refused. */
  public static OutlierSet of(String source, List<DigitImage> images) {
    return new OutlierSet(source, images, 0);
  }
}
