package org.digitscape.component.map;

import java.util.List;
import java.util.Objects;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.jspecify.annotations.Nullable;

/** What can stand on a {@link LatentMap}. */
public final class LatentMarks {

  private LatentMarks() {}

  /**
   * A test digit.
   *
   * @param index its position in the MNIST test file, at least 0
   * @param label the digit it shows, 0..9
   * @param code its place
   */
  public record Point(int index, int label, LatentCode code) {

    /**
     * @throws IllegalArgumentException if {@code index} is negative or {@code label} no digit
     */
    public Point {
      Objects.requireNonNull(code, "code must not be null");
      requireLabel(label);
      if (index < 0) {
        throw new IllegalArgumentException("index must be at least 0, not " + index);
      }
    }
  }

  /**
   * A Gaussian, shown by its ellipses of one and two standard deviations.
   *
   * @param label the digit it was fitted to, or null if it was fitted to all
   * @param mean its centre
   * @param varianceX variance of the first latent variable, above 0
   * @param covariance of both latent variables
   * @param varianceY variance of the second latent variable, above 0
   */
  public record Ellipse(
      @Nullable Integer label,
      LatentCode mean,
      double varianceX,
      double covariance,
      double varianceY) {

    /**
     * @throws IllegalArgumentException if the covariance matrix is not positive definite or {@code
     *     label} is no digit
     */
    public Ellipse {
      Objects.requireNonNull(mean, "mean must not be null");
      if (label != null) {
        requireLabel(label);
      }
      boolean positiveDefinite =
          varianceX > 0 && varianceY > 0 && varianceX * varianceY - covariance * covariance > 0;
      if (!positiveDefinite) {
        throw new IllegalArgumentException("the covariance matrix must be positive definite");
      }
    }
  }

  /**
   * The visitor's digit.
   *
   * @param code its place
   * @param image its picture, as the encoder read it
   * @param ghosts where it would be otherwise
   */
  public record Digit(LatentCode code, DigitImage image, List<Ghost> ghosts) {

    /** A digit without ghosts. */
    public Digit(LatentCode code, DigitImage image) {
      this(code, image, List.of());
    }

    /**
     * @throws NullPointerException if an argument is null
     */
    public Digit {
      Objects.requireNonNull(code, "code must not be null");
      Objects.requireNonNull(image, "image must not be null");
      ghosts = List.copyOf(ghosts);
    }
  }

  /**
   * Where the visitor's digit would be otherwise: a ring, joined to the digit.
   *
   * @param code the place
   * @param name what is otherwise there, in a word or two
   */
  public record Ghost(LatentCode code, String name) {

    /**
     * @throws NullPointerException if an argument is null
     */
    public Ghost {
      Objects.requireNonNull(code, "code must not be null");
      Objects.requireNonNull(name, "name must not be null");
    }
  }

  /**
   * A place drawn from a density.
   *
   * @param code the place
   * @param digitLike whether what is decoded there looks like a digit
   */
  public record Sample(LatentCode code, boolean digitLike) {

    /**
     * @throws NullPointerException if {@code code} is null
     */
    public Sample {
      Objects.requireNonNull(code, "code must not be null");
    }
  }

  /**
   * A walk between two digits.
   *
   * @param from its end A
   * @param to its end B
   * @param path straight from place to place, from A to B; at least two
   * @param stops on the way, in their order, numbered from 1 on the map
   * @param steps the number of equal parts that dots mark, 2 to 60
   */
  public record Walk(
      Digit from, Digit to, List<LatentCode> path, List<LatentCode> stops, int steps) {

    /**
     * @throws NullPointerException if an end is null
     * @throws IllegalArgumentException if {@code steps} is out of range or the path too short
     */
    public Walk {
      Objects.requireNonNull(from, "from must not be null");
      Objects.requireNonNull(to, "to must not be null");
      path = List.copyOf(path);
      stops = List.copyOf(stops);
      if (path.size() < 2) {
        throw new IllegalArgumentException("a path has at least 2 places, not " + path.size());
      }
      if (steps < 2 || steps > 60) {
        throw new IllegalArgumentException("steps must be from 2 to 60, not " + steps);
      }
    }
  }

  static void requireLabel(int label) {
    if (label < 0 || label > 9) {
      throw new IllegalArgumentException("the map shows digits from 0 to 9, not " + label);
    }
  }
}
