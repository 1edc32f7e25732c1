package org.digitscape.link;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;

/**
 * Single values as words of an address and back. Words are made of letters, digits, {@code - _ .}
 * alone, which nothing on the way escapes. Each reader throws IllegalArgumentException on a word
 * that it does not know; the message does not quote it.
 */
final class AddressWords {

  private static final String TEST_DIGIT = "test.";
  private static final String DRAWING = "ink.";
  private static final String PICTURE = "pic.";
  private static final String YOUR_DIGIT = "mine";
  private static final String UNSET = "none";
  private static final String CLOSED = "closed";
  private static final String LIVE = "live";
  private static final String LAST = "last";

  /** Between stops, whose own parts are joined by one of it. */
  private static final String STOP_BREAK = "__";

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,4}(\\.[0-9]{1,6})?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,16}");

  private AddressWords() {}

  static String ofNumber(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  static double number(String word) {
    require(DECIMAL, word, "a decimal number");
    return Double.parseDouble(word);
  }

  static long whole(String word) {
    require(WHOLE, word, "a whole number");
    return Long.parseLong(word);
  }

  static int small(String word) {
    return (int) Math.min(whole(word), Integer.MAX_VALUE);
  }

  static String ofFlag(boolean flag) {
    return flag ? "1" : "0";
  }

  static boolean flag(String word) {
    return switch (word) {
      case "1" -> true;
      case "0" -> false;
      default -> throw new IllegalArgumentException("expected 0 or 1");
    };
  }

  static String ofTraining(TrainingState training) {
    return switch (training.view()) {
      case CLOSED -> CLOSED;
      case LIVE -> LIVE;
      case RECORDED ->
          training.moment() == TrainingState.LAST ? LAST : String.valueOf(training.moment());
    };
  }

  static TrainingState training(String word) {
    return switch (word) {
      case CLOSED -> TrainingState.DEFAULT;
      case LIVE -> TrainingState.DEFAULT.withView(TrainingState.View.LIVE);
      case LAST -> TrainingState.DEFAULT.withView(TrainingState.View.RECORDED);
      default -> new TrainingState(TrainingState.View.RECORDED, small(word));
    };
  }

  static String ofConstant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (ofConstant(constant).equals(word)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("an unknown " + type.getSimpleName());
  }

  static String ofDigits(Set<Integer> digits) {
    return new TreeSet<>(digits).stream().map(String::valueOf).collect(Collectors.joining());
  }

  static Set<Integer> digits(String word) {
    Set<Integer> digits = new TreeSet<>();
    for (char c : word.toCharArray()) {
      if (c < '0' || c > '9' || !digits.add(c - '0')) {
        throw new IllegalArgumentException("expected different digits");
      }
    }
    return digits;
  }

  static String ofPanels(Set<Panel> panels) {
    return panels.stream().map(AddressWords::ofConstant).collect(Collectors.joining("."));
  }

  static Set<Panel> panels(String word) {
    Set<Panel> panels = EnumSet.noneOf(Panel.class);
    for (String name : word.split("\\.", -1)) {
      if (!panels.add(constant(Panel.class, name))) {
        throw new IllegalArgumentException("expected different panels");
      }
    }
    return panels;
  }

  static String ofView(MapView view) {
    return ofNumber(view.x()) + "_" + ofNumber(view.y()) + "_" + ofNumber(view.zoom());
  }

  static MapView view(String word) {
    double[] numbers = numbers(word, 3);
    return new MapView(numbers[0], numbers[1], numbers[2]);
  }

  static String ofEnd(WalkEnd end) {
    return switch (end) {
      case WalkEnd.Unset() -> UNSET;
      case WalkEnd.YourDigit() -> YOUR_DIGIT;
      case WalkEnd.Place(double x, double y) -> ofNumber(x) + "_" + ofNumber(y);
      case TestDigit(int index) -> TEST_DIGIT + index;
    };
  }

  static WalkEnd end(String word) {
    if (word.equals(UNSET)) {
      return new WalkEnd.Unset();
    }
    if (word.equals(YOUR_DIGIT)) {
      return new WalkEnd.YourDigit();
    }
    if (word.startsWith(TEST_DIGIT)) {
      return testDigit(word);
    }
    double[] numbers = numbers(word, 2);
    return new WalkEnd.Place(numbers[0], numbers[1]);
  }

  static String ofStops(List<WalkEnd> stops) {
    return stops.stream().map(AddressWords::ofEnd).collect(Collectors.joining(STOP_BREAK));
  }

  static List<WalkEnd> stops(String word) {
    return Stream.of(word.split(STOP_BREAK, -1)).map(AddressWords::end).toList();
  }

  static String ofSource(DigitSource source) {
    return switch (source) {
      case DigitSource.None() -> UNSET;
      case DigitSource.Drawn(Drawing drawing) ->
          DRAWING + PackedText.pack(DrawingCodec.encode(drawing));
      case DigitSource.Picture(DigitImage image) -> PICTURE + PackedText.pack(image.toBytes());
      case TestDigit(int index) -> TEST_DIGIT + index;
    };
  }

  static DigitSource source(String word) {
    if (word.equals(UNSET)) {
      return new DigitSource.None();
    }
    if (word.startsWith(TEST_DIGIT)) {
      return testDigit(word);
    }
    if (word.startsWith(DRAWING)) {
      byte[] bytes = PackedText.unpack(word.substring(DRAWING.length()), DrawingCodec.MOST_BYTES);
      return new DigitSource.Drawn(DrawingCodec.decode(bytes));
    }
    if (word.startsWith(PICTURE)) {
      byte[] bytes = PackedText.unpack(word.substring(PICTURE.length()), DigitImage.PIXELS);
      return new DigitSource.Picture(DigitImage.ofBytes(bytes));
    }
    throw new IllegalArgumentException("an unknown kind of digit");
  }

  private static TestDigit testDigit(String word) {
    return new TestDigit(small(word.substring(TEST_DIGIT.length())));
  }

  private static double[] numbers(String word, int count) {
    String[] words = word.split("_", -1);
    if (words.length != count) {
      throw new IllegalArgumentException("expected " + count + " numbers joined by _");
    }
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number(words[i]);
    }
    return numbers;
  }

  private static void require(Pattern pattern, String word, String name) {
    if (!pattern.matcher(word).matches()) {
      throw new IllegalArgumentException("expected " + name);
    }
  }
}
