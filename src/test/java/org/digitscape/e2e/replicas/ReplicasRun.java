package org.digitscape.e2e.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.digitscape.PageClient;
import org.digitscape.e2e.EndToEndTest;
import org.digitscape.e2e.View;
import org.digitscape.e2e.packaged.PackagedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * Two replicas behind HAProxy, as deploy/ has it. Not part of {@code verify}; {@code ./mvnw
 * -Preplicas verify} builds the jar and runs it, in some minutes.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReplicasRun extends EndToEndTest {

  private static final Duration PROMISED = Duration.ofSeconds(20);

  private final List<Replica> replicas = new ArrayList<>();
  private Proxy proxy;

  @BeforeAll
  void start() throws IOException {
    Path haproxy =
        Proxy.installed()
            .orElseGet(
                () ->
                    Assumptions.abort(
                        "SKIPPED: no haproxy here. On Debian: apt-get install haproxy"));
    int portOfA = Ports.free();
    int portOfB = Ports.free();
    CompletableFuture<Replica> b = CompletableFuture.supplyAsync(() -> started("b", portOfB));
    replicas.add(started("a", portOfA));
    replicas.add(b.join());
    proxy = new Proxy(haproxy, portOfA, portOfB);
    replicas.forEach(replica -> proxy.awaitState(replica.name(), "UP"));
  }

  private static Replica started(String name, int port) {
    try {
      return new Replica(name, port);
    } catch (IOException failed) {
      throw new CompletionException(failed);
    }
  }

  @AfterAll
  void stop() {
    if (proxy != null) {
      proxy.close();
    }
    replicas.forEach(Replica::close);
  }

  /** A visit is in the memory of one replica: wherever else it went, it would be unknown. */
  @Test
  @Order(1)
  void visitors_ofBothReplicas_stayOnTheirs() throws Exception {
    List<PageClient> visitors = new ArrayList<>();
    List<PageClient.Tab> tabs = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      PageClient visitor = new PageClient(proxy.address());
      visitors.add(visitor);
      tabs.add(visitor.open("v=1&seed=" + i));
    }

    for (int i = 0; i < 10; i++) {
      assertThat(tabs).allMatch(PageClient.Tab::act).allMatch(PageClient.Tab::isAlive);
    }

    for (Replica replica : replicas) {
      double sessions = replica.metric("digitscape_sessions");
      report("visitors of replica %s: %.0f of 10", replica.name(), sessions);
      assertThat(sessions).isBetween(1.0, 9.0);
    }
    visitors.forEach(PageClient::close);
  }

  @Test
  @Order(2)
  void answers_askedAgain_comeFromTheProxyUnlessTheyAreAVisitors() throws Exception {
    CacheRun run = new CacheRun(proxy);
    run.open(visitors.newPage(View.DESKTOP));
    run.open(visitors.newPage(View.DESKTOP));
    run.askAgain(30);

    run.lines().forEach(line -> report("%s", line));
    assertThat(run.share()).isGreaterThan(0.9);
    assertThat(run.cachedWithCookie()).isEmpty();
    assertThat(run.cachedButNotMeantFor()).isEmpty();
  }

  /** The worst moment: the replica has the visitor's message, and ends before it answers. */
  @Test
  @Order(3)
  void replica_killedMidWalk_itsVisitorGoesOnOnTheOther() throws Exception {
    visitors.tolerate("Failed to load resource");
    BrowserVisitor visitor =
        new BrowserVisitor(visitors.newPage(View.DESKTOP), proxy.address().toString());
    BrowserVisitor.Sight before = visitor.look();
    Replica home = replica(before.replicaOfVisit());
    visitor.mark();

    home.freeze();
    visitor.ask();
    Thread.sleep(300);
    home.kill();
    Duration took = visitor.awaitReload();

    BrowserVisitor.Sight after = visitor.look();
    report("killed with a message under way: the page is back after %d ms", took.toMillis());
    assertThat(took).isLessThan(PROMISED);
    assertThat(after).matches(before::looksLike, "looks like " + before);
    assertThat(after.replicaOfVisit()).isNotEqualTo(home.name());
    assertThat(visitor.complaints()).isEmpty();
    home.start(PackagedServer.JAR);
    proxy.awaitState(home.name(), "UP");
  }

  /** One runs another build by then, as in an update: parts of either's page must be had. */
  @Test
  @Order(4)
  void replicas_restartedOneByOne_loseNothingThatIsShown() throws Exception {
    List<Guest> guests = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      guests.add(new Guest(proxy.address(), 100 + i));
    }
    ApiUser program = new ApiUser(proxy.address());
    BrowserVisitor visitor =
        new BrowserVisitor(visitors.newPage(View.DESKTOP), proxy.address().toString());
    BrowserVisitor.Sight before = visitor.look();

    for (Replica replica : replicas) {
      boolean home = visitor.replica().equals(replica.name());
      visitor.mark();
      replica.terminate();
      if (home) {
        visitor.ask();
        Duration took = visitor.awaitReload();
        report(
            "%s ended: the page of its visitor is back after %d ms",
            replica.name(), took.toMillis());
      }
      assertThat(visitor.look()).matches(before::looksLike, "looks like " + before);
      replica.start(
          replica == replicas.getLast() ? OtherBuild.of(PackagedServer.JAR) : PackagedServer.JAR);
      proxy.awaitState(replica.name(), "UP");
    }
    partsOfEitherBuild();

    List<String> errors = new ArrayList<>(program.leave());
    report("a program asked %d times", program.answers());
    for (Guest guest : guests) {
      errors.addAll(guest.leave());
      report(
          "a guest did %d things and loaded the page again %d times",
          guest.steps(), guest.reloads());
      assertThat(guest.reloads()).isBetween(1, 2);
    }
    assertThat(errors).isEmpty();
    assertThat(visitor.complaints()).isEmpty();
  }

  private void partsOfEitherBuild() {
    try (PageClient visitor = new PageClient(proxy.address())) {
      for (int i = 0; i < 6; i++) {
        assertThat(visitor.get(OtherBuild.PART + "?" + i).statusCode()).isEqualTo(200);
      }
    }
  }

  private Replica replica(String name) {
    return replicas.stream()
        .filter(replica -> replica.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void report(String line, Object... values) {
    System.out.println("[replicas] " + line.formatted(values));
  }
}
