package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitscape.serving.InvalidRequestException;
import org.junit.jupiter.api.Test;

/** Whatever JSON someone sends, it is read or refused with a reason. */
class PixelsBodyFuzzTest {

  private static final List<String> ODD =
      List.of(
          "1e9",
          "-1",
          "256",
          "0.5",
          "null",
          "true",
          "\"7\"",
          "[]",
          "{}",
          "NaN",
          "1E400",
          "-0",
          "9".repeat(900),
          "9".repeat(5_000),
          "1e-99999999",
          "1e99999999",
          "[".repeat(2_000),
          "{\"pixels\":".repeat(800),
          "\u0000",
          "\ud83d\udd8a",
          "\"" + "x".repeat(9_000) + "\"",
          "255],\"pixels\":[1",
          "");

  @Test
  void read_mutatedBodies_areReadOrRefused() throws IOException {
    SplittableRandom random = new SplittableRandom(13);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      refused += isRefused(mutate(random)) ? 1 : 0;
    }
    assertThat(refused).isBetween(10_000, 19_999);
  }

  private static boolean isRefused(String body) throws IOException {
    try {
      PixelsBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
      return false;
    } catch (InvalidRequestException | BodyTooLargeException | BlankImageException e) {
      assertThat(e.getMessage()).hasSizeBetween(20, 200).endsWith(".");
      return true;
    }
  }

  private static String mutate(SplittableRandom random) {
    String pixels =
        Stream.generate(
                () ->
                    random.nextInt(2_000) == 0
                        ? ODD.get(random.nextInt(ODD.size()))
                        : String.valueOf(random.nextInt(256)))
            .limit(random.nextInt(8) == 0 ? random.nextInt(1_600) : 784)
            .collect(Collectors.joining(","));
    StringBuilder body = new StringBuilder("{\"pixels\":[").append(pixels).append("]}");
    for (int i = random.nextInt(3); i > 0; i--) {
      int place = random.nextInt(body.length());
      switch (random.nextInt(3)) {
        case 0 -> body.setCharAt(place, (char) random.nextInt(1, 256));
        case 1 -> body.setLength(place + 1);
        default -> body.insert(place, ODD.get(random.nextInt(ODD.size())));
      }
    }
    return body.toString();
  }
}
