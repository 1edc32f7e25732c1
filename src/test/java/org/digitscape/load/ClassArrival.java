package org.digitscape.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A class opens one link at once, others follow, and all stay and use the page. */
@Command(
    name = "arrival",
    description = "A class opens one link within ten seconds; more follow; all stay active.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ClassArrival implements Callable<Integer> {

  /** Of a whole page, ms: 95 and 99 of 100. */
  private static final double[] JOIN = {2_000, 5_000};

  /** Of an encode, ms: 95 of 100. */
  private static final double ENCODE = 300;

  private static final String ARRIVAL = "arrival";
  private static final String MORE = "more come";
  private static final String ACTIVE = "all active";

  @Mixin private ServerOptions options;

  @Option(
      names = "--class",
      defaultValue = "60",
      description = "Who come within ten seconds (default: ${DEFAULT-VALUE}).")
  private int arriving;

  @Option(
      names = "--visitors",
      defaultValue = "200",
      description = "Who are there in the end (default: ${DEFAULT-VALUE}).")
  private int visitors;

  @Option(
      names = "--seconds",
      defaultValue = "180",
      description = "For which all stay (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--earlier",
      defaultValue = "0",
      description = "Visitors, one after the other, before the class (default: ${DEFAULT-VALUE}).")
  private int earlier;

  private final Figures figures = new Figures();

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (ServerProcess server = new ServerProcess(options, Map.of())) {
      Place place = Place.watch(server.address());
      Cores.moveTo(options.loadCores);
      come(place);
      use(server, place);
      List<String> misses = misses();
      server.troubles().forEach(line -> misses.add("in the server's log: " + line));
      System.out.println(figures.table());
      misses.forEach(miss -> System.out.println("MISSED " + miss));
      return misses.isEmpty() ? 0 : 1;
    }
  }

  /** Those who warm the server up. */
  private void come(Place place) throws InterruptedException {
    figures.enter("before");
    for (int i = 0; i < earlier; i++) {
      try (Crowd crowd = new Crowd(place, Habits.CLASS, figures)) {
        crowd.send(0, Visitor::join);
        crowd.await();
      }
    }
  }

  private void use(ServerProcess server, Place place) throws IOException, InterruptedException {
    long start = System.nanoTime();
    long rise = Math.max(1, (visitors - arriving) / 2);
    long end = start + (10 + rise + seconds) * 1_000_000_000L;
    RandomGenerator random = RandomGenerator.getDefault();
    try (Crowd crowd = new Crowd(place, Habits.CLASS, figures)) {
      figures.enter(ARRIVAL);
      send(crowd, arriving, 10, random, end);
      Thread.sleep(10_000);
      figures.enter(MORE);
      send(crowd, visitors - arriving, rise, random, end);
      Thread.sleep(rise * 1_000);
      figures.enter(ACTIVE);
      double before = ServerState.of(server).processor();
      long from = System.nanoTime();
      Thread.sleep(seconds * 900L);
      ServerState then = ServerState.of(server);
      System.out.printf(
          Locale.ROOT,
          "all active: the server used %.0f %% of a processor; %d sessions, %.1f MB live heap,"
              + " %.0f MB resident; load of the machine %.1f%n",
          100e9 * (then.processor() - before) / (System.nanoTime() - from),
          then.sessions(),
          then.heap() / 1e6,
          then.resident() / 1e6,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
      crowd.await();
    }
  }

  private static void send(Crowd crowd, int count, long within, RandomGenerator random, long end) {
    for (int i = 0; i < count; i++) {
      crowd.send(random.nextLong(within * 1_000), visitor -> visitor.stay(end));
    }
  }

  private List<String> misses() {
    List<String> misses = new ArrayList<>();
    bound(misses, ARRIVAL, Deed.JOIN, 0.95, JOIN[0]);
    bound(misses, ARRIVAL, Deed.JOIN, 0.99, JOIN[1]);
    bound(misses, MORE, Deed.JOIN, 0.95, JOIN[0]);
    bound(misses, MORE, Deed.JOIN, 0.99, JOIN[1]);
    bound(misses, ACTIVE, Deed.STROKE, 0.95, ENCODE);
    figures.errors().forEach((error, count) -> misses.add("errors, " + count + ": " + error));
    return misses;
  }

  private void bound(List<String> misses, String in, Deed deed, double share, double most) {
    double time = figures.percentile(in, deed, share);
    if (time >= most) {
      misses.add(
          String.format(
              Locale.ROOT,
              "%s, %s: %.0f %% within %.0f ms, promised %.0f",
              in,
              deed,
              100 * share,
              time,
              most));
    }
  }
}
