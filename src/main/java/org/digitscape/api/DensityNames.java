package org.digitscape.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.digitscape.density.DensityKind;
import org.digitscape.serving.InvalidRequestException;

/** Densities as requests write them. */
final class DensityNames {

  private DensityNames() {}

  /**
   * @throws InvalidRequestException if there is no density of that name
   */
  static DensityKind kind(String text) {
    return DensityKind.of(text)
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "density is not one of "
                        + Arrays.stream(DensityKind.values())
                            .map(DensityKind::text)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
