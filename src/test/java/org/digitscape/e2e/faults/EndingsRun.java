package org.digitscape.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.digitscape.e2e.EndToEndTest;
import org.digitscape.e2e.View;
import org.digitscape.e2e.packaged.PackagedServer;
import org.digitscape.e2e.replicas.BrowserVisitor;
import org.junit.jupiter.api.Test;

/** The server's process ends while it is used. */
class EndingsRun extends EndToEndTest {

  private static final Duration PROMISED = Duration.ofSeconds(20);

  /** The worst moment: the server has the visitor's message, and ends before it answers. */
  @Test
  void kill_midWalk_losesNothing() throws Exception {
    visitors.tolerate("Failed to load resource");
    visitors.tolerate("net::ERR_");
    try (PackagedServer first = new FaultServer("kill").start()) {
      BrowserVisitor visitor =
          new BrowserVisitor(visitors.newPage(View.DESKTOP), first.address().toString());
      BrowserVisitor.Sight before = visitor.look();
      visitor.mark();
      freeze(first);
      visitor.ask();
      Thread.sleep(300);
      first.process().destroyForcibly();
      first.process().onExit().join();

      try (PackagedServer second =
          new FaultServer("kill-again").port(first.address().getPort()).start()) {
        Duration took = visitor.awaitReload();

        BrowserVisitor.Sight after = visitor.look();
        Faults.report(
            "SIGKILL in the middle of a walk, with a message under way; the server is started again",
            "the same state within 20 s of the server's return, from the address alone",
            "back %d ms after it was ready, %s",
            took.toMillis(),
            before.looksLike(after) ? "the same" : before + " became " + after);
        assertThat(took).isLessThan(PROMISED);
        assertThat(after).matches(before::looksLike, "looks like " + before);
        assertThat(visitor.complaints()).isEmpty();
        assertThat(second.process().isAlive()).isTrue();
      }
    }
  }

  private static void freeze(PackagedServer server) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-STOP", Long.toString(server.process().pid())).start().waitFor();
  }

  @Test
  void terminate_underLoad_answersWhatIsUnderWay() throws Exception {
    run("SIGTERM under load, no proxy", new FaultServer("term"));
  }

  @Test
  void terminate_underLoadWithADrain_answersWhatIsUnderWay() throws Exception {
    run(
        "SIGTERM under load, 3 s of drain, as behind a proxy",
        new FaultServer("term-drain").with("DIGITSCAPE_DRAIN", "3s"));
  }

  private static void run(String fault, FaultServer start) throws Exception {
    // The programs are many at one address.
    start.with("DIGITSCAPE_LIMITS_ADDRESS_PERSECOND", "100000");
    start.with("DIGITSCAPE_LIMITS_ADDRESS_BURST", "100000");
    start.with("DIGITSCAPE_LIMITS_SERVER_PERSECOND", "100000");
    start.with("DIGITSCAPE_LIMITS_SERVER_BURST", "100000");
    try (PackagedServer server = start.start();
        Askers askers = new Askers(server.address())) {
      Thread.sleep(5_000);
      int before = askers.answered();
      askers.mark();
      long start0 = System.nanoTime();
      server.terminate();
      int exit = server.exitCode(PROMISED);
      long took = Faults.millisSince(start0);
      askers.awaitEnd();
      Faults.report(
          fault,
          "what is under way is answered, exit code 143 within 20 s",
          "%d answers before, %d after the signal; %d begun and not answered, %d told 503,"
              + " %d connections ended unheard, %d refused; ended with %d after %d ms",
          before,
          askers.answered() - before,
          askers.broken(),
          askers.busy(),
          askers.unheard(),
          askers.refused(),
          exit,
          took);
      assertThat(exit).isEqualTo(143);
      assertThat(askers.unexpected()).isEmpty();
      assertThat(askers.broken()).isZero();
    }
  }
}
