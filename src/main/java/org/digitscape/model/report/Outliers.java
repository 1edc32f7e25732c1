package org.digitscape.model.report;

import static org.digitscape.model.report.Checks.isShare;
import static org.digitscape.model.report.Checks.require;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the verdict says of images that show none of the model's digits.
 *
 * @param rows one for each kind of image; the model's own test images are {@link #KNOWN}
 */
public record Outliers(List<Row> rows) {

  /** The source of the row of the model's own test images. */
  public static final String KNOWN = "known";

  /** The source of the row of all test images of other digits together. */
  public static final String OTHER_DIGITS = "other-digits";

  /**
   * @throws IllegalArgumentException if there is no row, or two of one source
   */
  public Outliers {
    rows = List.copyOf(Objects.requireNonNullElse(rows, List.of()));
    require(!rows.isEmpty(), "rows", rows);
    require(rows.stream().map(Row::source).distinct().count() == rows.size(), "rows", rows);
  }

  /** The row of a kind of image. */
  public Optional<Row> row(String source) {
    return rows.stream().filter(row -> row.source().equals(source)).findFirst();
  }

  /**
   * One kind of image.
   *
   * @param source {@link #KNOWN}, {@link #OTHER_DIGITS}, a digit such as {@code 3}, or {@code
   *     blank}, {@code scribble}, {@code letter}
   * @param images how many were shown
   * @param verdicts what they were told
   * @param auc how well each signal tells them from the model's own test images; null for {@link
   *     #KNOWN}
   */
  public record Row(String source, int images, Verdicts verdicts, @Nullable Auc auc) {

    /**
     * @throws IllegalArgumentException if a part is missing or outside its range
     */
    public Row {
      require(source != null && !source.isBlank(), "source", source);
      require(images > 0, "images", images);
      require(verdicts != null, "verdicts", verdicts);
    }
  }

  /**
   * Shares of the three verdicts; together 1.
   *
   * @param typical 0..1
   * @param unusual 0..1
   * @param unlike 0..1
   */
  public record Verdicts(double typical, double unusual, double unlike) {

    /**
     * @throws IllegalArgumentException if a share is outside its range, or they do not add up to 1
     */
    public Verdicts {
      require(isShare(typical), "typical", typical);
      require(isShare(unusual), "unusual", unusual);
      require(isShare(unlike), "unlike", unlike);
      double sum = typical + unusual + unlike;
      require(Math.abs(sum - 1) < 1e-6, "verdicts adding up to", sum);
    }
  }

  /**
   * Areas under the ROC curve; 0.5 is guessing, 1 never errs.
   *
   * @param error of the reconstruction error alone
   * @param distance of the distance under the fitted density alone
   * @param both of the two together
   */
  public record Auc(double error, double distance, double both) {

    /**
     * @throws IllegalArgumentException if an area is outside 0..1
     */
    public Auc {
      require(isShare(error), "error", error);
      require(isShare(distance), "distance", distance);
      require(isShare(both), "both", both);
    }
  }
}
