package org.digitscape.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
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
