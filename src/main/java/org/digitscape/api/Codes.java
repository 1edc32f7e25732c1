package org.digitscape.api;

import java.util.List;
import java.util.stream.Stream;
import org.digitscape.model.LatentCode;
import org.digitscape.serving.InvalidRequestException;
import org.digitscape.serving.ServedModel;
import org.digitscape.serving.walk.WalkEnd;

/** Codes as requests write them and answers give them. */
final class Codes {

  private static final String TEST = "test:";

  private Codes() {}

  /**
   * @throws InvalidRequestException if a number is not finite or too far out
   */
  static LatentCode of(double x, double y) {
    require("x", x);
    require("y", y);
    return new LatentCode(x, y);
  }

  static double[] pair(LatentCode code) {
    return new double[] {code.x(), code.y()};
  }

  /**
   * Reads an end of a walk: {@code x,y} or {@code test:INDEX}.
   *
   * @param name of the parameter, for messages
   * @throws InvalidRequestException if it is neither
   */
  static WalkEnd end(String name, String text) {
    try {
      if (text.startsWith(TEST)) {
        return new WalkEnd.TestDigit(Integer.parseInt(text.substring(TEST.length())));
      }
      String[] parts = text.split(",", -1);
      if (parts.length == 2) {
        double x = Double.parseDouble(parts[0]);
        double y = Double.parseDouble(parts[1]);
        return new WalkEnd.Place(of(x, y));
      }
    } catch (NumberFormatException e) {
      throw unreadable(name, text);
    }
    throw unreadable(name, text);
  }

  /**
   * Reads stops of a walk: any number of ends joined by semicolons; none of an empty text.
   *
   * @param name of the parameter, for messages
   * @throws InvalidRequestException if one is neither a place nor a test image
   */
  static List<WalkEnd> stops(String name, String text) {
    return text.isEmpty()
        ? List.of()
        : Stream.of(text.split(";", -1)).map(stop -> end(name, stop)).toList();
  }

  private static InvalidRequestException unreadable(String name, String text) {
    String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
    return new InvalidRequestException(
        name
            + " is \""
            + shown
            + "\", expected two numbers such as 1.5,-2, or a test image such as test:8.");
  }

  private static void require(String name, double value) {
    // Written so that NaN is refused.
    if (!(Math.abs(value) <= ServedModel.FARTHEST)) {
      throw new InvalidRequestException(
          name + " is " + value + ", expected a number from -10000 to 10000.");
    }
  }
}
