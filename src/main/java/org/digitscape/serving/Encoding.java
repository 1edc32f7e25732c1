package org.digitscape.serving;

import java.util.List;
import org.digitscape.model.Reconstruction;
import org.digitscape.novelty.Novelty;
import org.digitscape.novelty.Verdict;

/**
 * What a model makes of an image.
 *
 * @param reconstruction the image, its code, the decoded code and the error between
 * @param novelty how odd the image is, with the verdict
 * @param mahalanobis distance to the nearest digit's Gaussian, in its standard deviations
 * @param nearest the five nearest of all test digits on the plane, nearest first; an image that is
 *     itself a test digit is not its own neighbour
 */
public record Encoding(
    Reconstruction reconstruction, Novelty novelty, double mahalanobis, List<Neighbor> nearest) {

  public Encoding {
    nearest = List.copyOf(nearest);
  }

  /** Share of test digits with a smaller or equal error, 0..100. */
  public double errorPercentile() {
    return novelty.errorPercentile();
  }

  /** What both signals say together. */
  public Verdict verdict() {
    return novelty.verdict();
  }
}
