package org.digitscape.serving;

import java.util.List;
import org.digitscape.model.Reconstruction;

/**
 * What a model makes of an image.
 *
 * @param reconstruction the image, its code, the decoded code and the error between
 * @param errorPercentile share of the map's test digits with a smaller or equal error, 0..100
 * @param mahalanobis distance to the nearest digit's Gaussian, in its standard deviations
 * @param verdict what the error says
 * @param nearest the five nearest of all test digits on the plane, nearest first; an image that is
 *     itself a test digit is not its own neighbour
 */
public record Encoding(
    Reconstruction reconstruction,
    double errorPercentile,
    double mahalanobis,
    Verdict verdict,
    List<Neighbor> nearest) {

  public Encoding {
    nearest = List.copyOf(nearest);
  }
}
