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
 * @param density the density under which a place counts as rare, by its name in addresses
 * @param rows one for each kind of image; the model's own test images are {@link #KNOWN}
 */
public record Outliers(String density, List<Row> rows) {

  /** The source of the row of the model's own test images. */
  public static final String KNOWN = "known";

  /** The source of the row of all test images of other digits together. */
  public static final String OTHER_DIGITS = "other-digits";

  /**
   * @throws IllegalArgumentException if there is no row, or two of one source
   */
  public Outliers {
    rows = List.copyOf(Objects.requireNonNullElse(rows, List.of()));
    require(density != null && !density.isBlank(), "density", density);
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
   * @param source {@link #KNOWN}, {@link #OTHER_DIGITS}, a digit such as {@code 3}, {@code letter},
   *     {@code scribble}, {@code dot} (one touch of the pen), {@code smudge} (a faint one,
   *     uploaded), {@code blank}, or {@code drawn-digit} (the model's own digits, drawn on the pad)
   * @param images how many were shown to the model
   * @param refused how many more never reached it, because there was no ink in them
   * @param verdicts what those that reached it were told; null if none did
   * @param auc how well each signal tells them from the model's own test images; null for {@link
   *     #KNOWN}, and if none reached the model
   */
  public record Row(
      String source, int images, int refused, @Nullable Verdicts verdicts, @Nullable Auc auc) {

    /**
     * @throws IllegalArgumentException if a part is missing or outside its range
     */
    public Row {
      require(source != null && !source.isBlank(), "source", source);
      require(images >= 0, "images", images);
      require(refused >= 0 && images + refused > 0, "refused", refused);
      require(images == 0 == (verdicts == null), "verdicts", verdicts);
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
   * How well the signals tell images from the model's own test images.
   *
   * @param error by the reconstruction error alone
   * @param place by the density at the code alone
   * @param both by the two together
   */
  public record Auc(Area error, Area place, Area both) {

    /**
     * @throws IllegalArgumentException if a part is missing
     */
    public Auc {
      require(error != null, "error", error);
      require(place != null, "place", place);
      require(both != null, "both", both);
    }
  }

  /**
   * An area under the receiver operating characteristic.
   *
   * @param area 0..1; 0.5 is guessing, 1 never errs
   * @param standardError of the area, at least 0
   */
  public record Area(double area, double standardError) {

    /**
     * @throws IllegalArgumentException if a number is outside its range
     */
    public Area {
      require(isShare(area), "area", area);
      require(standardError >= 0 && standardError <= 1, "standardError", standardError);
    }
  }
}
