package org.digitscape.cli;

import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads digits such as {@code 1,5,6} or {@code 0-4,9}. */
final class DigitSet implements ITypeConverter<Set<Integer>> {

  DigitSet() {}

  @Override
  public Set<Integer> convert(String text) {
    Set<Integer> digits = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      String range = part.strip();
      if (!range.matches("[0-9]|[0-9]-[0-9]")
          || range.charAt(0) > range.charAt(range.length() - 1)) {
        throw new TypeConversionException(
            "digits: expected some from 0 to 9, such as 1,5,6 or 0-9, found " + text);
      }
      for (char digit = range.charAt(0); digit <= range.charAt(range.length() - 1); digit++) {
        digits.add(digit - '0');
      }
    }
    return digits;
  }
}
