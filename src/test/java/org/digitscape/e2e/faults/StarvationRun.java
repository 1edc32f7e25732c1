package org.digitscape.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.digitscape.PageClient;
import org.digitscape.e2e.packaged.PackagedServer;
import org.junit.jupiter.api.Test;

/** Disk and memory come to their end. */
class StarvationRun {

  /** A small disk of the server's own, which ends with it. */
  private static List<String> withDisk(Path folder, String size) {
    return List.of(
        "unshare",
        "--mount",
        "sh",
        "-c",
        "mount -t tmpfs -o size=" + size + " digitscape " + folder + " && exec \"$0\" \"$@\"");
  }

  private static Path folder(String name) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target", "faults", name)).toAbsolutePath();
    List<String> trial = new ArrayList<>(withDisk(folder, "1m"));
    trial.add("true");
    int possible =
        new ProcessBuilder(trial)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    assumeThat(possible)
        .as("SKIPPED: a small disk needs Linux and the right to mount (root)")
        .isZero();
    return folder;
  }

  @Test
  void disk_fullForNativeLibraries_endsTheProcess() throws Exception {
    Path disk = folder("native");
    ProcessBuilder command =
        new FaultServer("disk-native").cache(disk).startedBy(withDisk(disk, "40m")).command();
    long start = System.nanoTime();
    Process process = command.start();
    boolean ended = process.waitFor(3, TimeUnit.MINUTES);
    process.destroyForcibly();
    List<String> said =
        Files.readAllLines(command.redirectOutput().file().toPath()).stream()
            .filter(line -> line.contains("Without models the server ends"))
            .map(line -> line.replaceFirst(".* : ", "").replace(disk.toString(), "..."))
            .toList();
    Faults.report(
        "40 MB of disk for native libraries that need 397",
        "a clear message and an exit code",
        "%s after %d ms: \"%s\"",
        ended ? "exit code " + process.exitValue() : "still there",
        Faults.millisSince(start),
        String.join(" ", said));
    assertThat(ended).isTrue();
    assertThat(process.exitValue()).isOne();
    assertThat(said).hasSize(1);
    assertThat(said.getFirst()).contains("No space left on device", "...");
  }

  @Test
  void disk_fullWhileItRuns_isNotNoticed() throws Exception {
    Path disk = folder("running");
    FaultServer start =
        new FaultServer("disk-running")
            .javaOptions("-Djava.io.tmpdir=" + disk)
            .with("LOGGING_FILE_NAME", disk.resolve("server.log").toString())
            .startedBy(withDisk(disk, "4m"));
    try (PackagedServer server = start.start();
        Bystanders before = new Bystanders(server.address())) {
      Thread.sleep(3_000);
      before.forget();
      fill(
          Path.of("/proc", Long.toString(server.process().pid()), "root")
              .resolve(disk.toString().substring(1)));
      Thread.sleep(3_000);
      int gif = server.get("/api/v1/models/ae/walk?from=test:8&to=test:11&frames=24").statusCode();
      int picture = server.get("/preview.png?v=1&digit=test.8").statusCode();
      int door = server.get("/nowhere").statusCode();
      int ready = server.get("/actuator/health/readiness").statusCode();
      Faults.report(
          "the disk of the log and of temporary files is full",
          "nobody notices",
          "%d encodes, %d failures; a walk %d, a link's picture %d, an unknown address %d,"
              + " readiness %d",
          before.answered(),
          before.failures().size(),
          gif,
          picture,
          door,
          ready);
      assertThat(before.failures()).isEmpty();
      assertThat(List.of(gif, picture, door, ready)).containsExactly(200, 200, 404, 200);
    }
  }

  private static void fill(Path disk) {
    try {
      Files.write(disk.resolve("full"), new byte[8_000_000]);
      throw new AssertionError("there was room for all of it");
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left");
    }
  }

  @Test
  void heap_exhausted_endsTheProcess() throws Exception {
    try (PackagedServer server = new FaultServer("heap").javaOptions("-Xmx150m").start()) {
      AtomicLong lastAnswer = new AtomicLong(System.nanoTime());
      List<Thread> crowd = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        crowd.add(Thread.ofVirtual().start(() -> come(server, lastAnswer)));
      }
      int exit = server.exitCode(Duration.ofMinutes(3));
      long limped = Faults.millisSince(lastAnswer.get());
      for (Thread thread : crowd) {
        thread.join();
      }
      Faults.report(
          "more visitors than 150 MB of heap hold",
          "the process ends rather than limps, with exit code 3",
          "exit code %d, %d ms after its last answer",
          exit,
          limped);
      assertThat(exit).isEqualTo(3);
      assertThat(limped).isLessThan(60_000);
    }
  }

  private static void come(PackagedServer server, AtomicLong lastAnswer) {
    while (server.process().isAlive()) {
      try (PageClient visitor = new PageClient(server.address())) {
        visitor.open("v=1");
        lastAnswer.set(System.nanoTime());
      } catch (AssertionError late) {
        // It is about to end.
      }
    }
  }
}
