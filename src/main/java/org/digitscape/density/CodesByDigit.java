package org.digitscape.density;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.digitscape.model.LatentCode;

/** Sorts codes by the digits that they stand for. */
public final class CodesByDigit {

  private CodesByDigit() {}

  /**
   * The codes of each digit, in their order; the digits ascend.
   *
   * @throws IllegalArgumentException if there are not as many labels as codes
   */
  public static SortedMap<Integer, List<LatentCode>> of(
      List<LatentCode> codes, List<Integer> labels) {
    if (codes.size() != labels.size()) {
      throw new IllegalArgumentException(codes.size() + " codes, but " + labels.size() + " labels");
    }
    SortedMap<Integer, List<LatentCode>> byDigit = new TreeMap<>();
    for (int i = 0; i < codes.size(); i++) {
      byDigit.computeIfAbsent(labels.get(i), label -> new ArrayList<>()).add(codes.get(i));
    }
    return byDigit;
  }
}
