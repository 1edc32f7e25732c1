package org.digitscape.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.digitscape.PageClient;
import org.digitscape.e2e.packaged.PackagedServer;
import org.junit.jupiter.api.Test;

/** The machine's clock is put forward and back by hours; time that passes goes on as it does. */
class ClockRun {

  private static final String LIBRARY = "faketime/libfaketime.so.1";

  @Test
  void clock_jumps_changesNoLimit() throws Exception {
    Path library = library();
    Path clock = Files.createDirectories(Path.of("target", "faults")).resolve("clock");
    set(clock, "+0");
    FaultServer start =
        new FaultServer("clock")
            .with("LD_PRELOAD", library.toString())
            .with("FAKETIME_TIMESTAMP_FILE", clock.toAbsolutePath().toString())
            .with("FAKETIME_NO_CACHE", "1")
            .with("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .with("DONT_FAKE_MONOTONIC", "1")
            .with("SERVER_SERVLET_SESSION_TIMEOUT", "60s")
            .with("DIGITSCAPE_LIMITS_ADDRESS_PERSECOND", "20")
            .with("DIGITSCAPE_LIMITS_ADDRESS_BURST", "40");
    try (PackagedServer server = start.start()) {
      jump(server, clock, "+3h");
      jump(server, clock, "-3h");
    }
  }

  private static void jump(PackagedServer server, Path clock, String by) throws Exception {
    set(clock, "+0");
    Thread.sleep(2_000);
    try (PageClient visitor = new PageClient(server.address())) {
      PageClient.Tab tab = visitor.open("v=1&digit=test.8");
      useUp(server);

      set(clock, by);
      Thread.sleep(2_000);
      Duration shift = Duration.between(ZonedDateTime.now(), dateOf(server));
      boolean known = tab.navigate("v=1&digit=test.11").contains("\"syncId\":");
      List<Integer> statuses = useUp(server);
      long answered = statuses.stream().filter(status -> status == 200).count();
      String wait = refusal(server);
      int ready = server.get("/actuator/health/readiness").statusCode();
      int live = server.get("/actuator/health/liveness").statusCode();
      Faults.report(
          "the clock jumps by " + by + " (its answers are dated " + shift.toHours() + " h off)",
          "limits, waits, sessions and health go by the time that passes",
          "2 s later %d of %d questions answered, Retry-After %s; the visitor is %s; readiness %d,"
              + " liveness %d",
          answered,
          statuses.size(),
          wait,
          known ? "known" : "not known",
          ready,
          live);
      assertThat(Math.abs(shift.toHours())).isBetween(2L, 3L);
      assertThat(answered).isBetween(20L, 80L);
      assertThat(wait).isEqualTo("1");
      assertThat(known).isTrue();
      assertThat(List.of(ready, live)).containsExactly(200, 200);
    }
  }

  /** Asks more than is allowed at once. */
  private static List<Integer> useUp(PackagedServer server) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      statuses.add(server.get("/api/v1/models").statusCode());
    }
    return statuses;
  }

  /** What the first one who is refused is told to wait, in s. */
  private static String refusal(PackagedServer server) throws Exception {
    for (int i = 0; i < 300; i++) {
      HttpResponse<String> answer = server.get("/api/v1/models");
      if (answer.statusCode() == 429) {
        return answer.headers().firstValue("Retry-After").orElse("none");
      }
    }
    return "never refused";
  }

  private static ZonedDateTime dateOf(PackagedServer server) throws Exception {
    String date = server.get("/api/v1/models").headers().firstValue("Date").orElseThrow();
    return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
  }

  private static void set(Path clock, String by) throws IOException {
    Path next = clock.resolveSibling("clock.next");
    Files.writeString(next, by + "\n");
    Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path library() throws IOException {
    Path root = Path.of("/usr/lib");
    try (Stream<Path> folders = Files.isDirectory(root) ? Files.list(root) : Stream.empty()) {
      Path found =
          folders
              .map(folder -> folder.resolve(LIBRARY))
              .filter(Files::exists)
              .findFirst()
              .orElse(null);
      assumeThat(found)
          .as("SKIPPED: no libfaketime here. On Debian: apt-get install faketime")
          .isNotNull();
      return Objects.requireNonNull(found);
    }
  }
}
