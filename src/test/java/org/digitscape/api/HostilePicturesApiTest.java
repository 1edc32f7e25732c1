package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.digitscape.PageClient;
import org.digitscape.ServerTest;
import org.digitscape.imaging.upload.PictureBombs;
import org.digitscape.imaging.upload.PictureCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Pictures that mean harm, or had some, sent to the server: each is answered, soon, and the server
 * is well afterwards. With the profile alone: {@code ./mvnw -Pcorpora test
 * -Dtest=HostilePicturesApiTest}, and with {@code -Ddigitscape.corpus=FOLDER} also the pictures of
 * a folder.
 */
class HostilePicturesApiTest extends ServerTest {

  private static final Duration SOON = Duration.ofSeconds(5);

  private static final List<String> NOTES =
      List.of(
          "That file is not a picture we can read",
          "That picture is over 5 MB",
          "That picture has too many pixels",
          "That picture is damaged",
          "No ink found",
          "Many people are here");

  private Map<String, byte[]> collected;

  /** Too long for every build. */
  @BeforeEach
  void onlyWithTheProfile() throws IOException {
    collected = PictureCorpus.files();
    assumeThat(collected).isNotEmpty();
  }

  @Test
  void encode_collectedPictures_areAnsweredSoon() {
    Map<String, Integer> answers = sendAll(collected);

    assertThat(answers).containsKeys("200", "415", "422");
  }

  @Test
  void encode_generatedBombs_areAnsweredSoon() throws IOException {
    Map<String, Integer> answers = sendAll(PictureBombs.all());

    assertThat(answers).containsKeys("413");
  }

  @Test
  void upload_collectedPictures_areAnsweredSoon() {
    Map<String, Integer> words = uploadAll(collected);

    assertThat(words).containsKeys("read", "That file is not a picture we can read");
  }

  @Test
  void upload_generatedBombs_areAnsweredSoon() throws IOException {
    Map<String, Integer> words = uploadAll(PictureBombs.all());

    assertThat(words).containsKeys("That picture has too many pixels");
  }

  /** How often the page said what. */
  private Map<String, Integer> uploadAll(Map<String, byte[]> files) {
    Map<String, Integer> answers = new TreeMap<>();
    Duration longest = Duration.ZERO;
    try (PageClient visitor = visitor()) {
      PageClient.Tab tab = visitor.open("v=1");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        // Or a picture that is sent twice would change nothing, and nothing would be said.
        tab.show("v=1");
        long start = System.nanoTime();
        String words = words(tab.upload("upload", file.getValue()));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%4d ms: %s: %s%n", taken.toMillis(), words, file.getKey());
        assertThat(taken).as(file.getKey()).isLessThan(SOON);
        longest = taken.compareTo(longest) > 0 ? taken : longest;
        answers.merge(words, 1, Integer::sum);
      }
      assertThat(tab.act()).as("the page goes on").isTrue();
    }
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    System.out.printf("What the page said, %d ms at most: %s%n", longest.toMillis(), answers);
    return answers;
  }

  /** A picture that is read gets into the address; every other gets a note. */
  private static String words(String answer) {
    if (answer.contains("digit=pic.")) {
      return "read";
    }
    return NOTES.stream()
        .filter(answer::contains)
        .findFirst()
        .orElseThrow(() -> new AssertionError("the page says nothing: " + answer));
  }

  /** How often each status was the answer. */
  private Map<String, Integer> sendAll(Map<String, byte[]> files) {
    Map<String, Integer> answers = new TreeMap<>();
    files.forEach(
        (name, file) -> {
          long start = System.nanoTime();
          HttpResponse<byte[]> answer = postForm("/api/v1/models/ae/encode", "image", file);
          Duration taken = Duration.ofNanos(System.nanoTime() - start);
          System.out.printf("%d in %4d ms: %s%n", answer.statusCode(), taken.toMillis(), name);
          assertThat(taken).as(name).isLessThan(SOON);
          assertThat(answer.statusCode()).as(name).isIn(200, 413, 415, 422, 503);
          if (answer.statusCode() != 200) {
            assertThat(problem(answer.statusCode(), answer))
                .as(name)
                .hasSizeGreaterThan(20)
                .endsWith(".");
          }
          answers.merge(String.valueOf(answer.statusCode()), 1, Integer::sum);
        });
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    System.out.println("What was answered: " + answers);
    return answers;
  }
}
