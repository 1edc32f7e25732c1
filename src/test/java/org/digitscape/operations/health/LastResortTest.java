package org.digitscape.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** In a process of its own, which ends. */
class LastResortTest {

  /** What the JVM's own option does not see. */
  @Test
  void thread_outOfMemoryBesideTheHeap_endsTheProcess() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxDirectMemorySize=1m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Hog.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(3);
    assertThat(said).contains("Terminating due to java.lang.OutOfMemoryError");
  }

  /** A server of which one thread needs more than there is. */
  static final class Hog {

    private Hog() {}

    public static void main(String[] arguments) throws InterruptedException {
      Thread.setDefaultUncaughtExceptionHandler(new LastResort());
      Thread.ofPlatform().start(() -> ByteBuffer.allocateDirect(2 << 20));
      Thread.sleep(60_000);
    }
  }
}
