package org.digitscape.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.digitscape.PageClient;
import org.digitscape.density.DensityKind;
import org.digitscape.dl4j.ModelFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Mixed use for long. Visitors come, stay some minutes, and go, half of them without a word. The
 * server is looked at while it is idle, before and after, and each minute between.
 */
@Command(
    name = "soak",
    description = {
      "Visitors come and go for an hour; fails if the server keeps anything of them.",
      "Sessions end after three minutes without a request, so that many generations pass."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class Soak implements Callable<Integer> {

  /** What a server needs to forget all visitors. */
  private static final Map<String, String> FORGETFUL =
      Map.of("server.servlet.session.timeout", "3m", "vaadin.heartbeatInterval", "60");

  private static final int SECONDS_TO_FORGET = 240;
  private static final int LEAST_STAY = 30;
  private static final int MOST_STAY = 180;
  private static final int SECONDS_BETWEEN_TRAININGS = 1_200;

  @Mixin private ServerOptions options;

  @Option(
      names = "--minutes",
      defaultValue = "60",
      description = "Of mixed use, after the warm-up (default: ${DEFAULT-VALUE}).")
  private int minutes;

  @Option(
      names = "--warm-up",
      defaultValue = "5",
      description = "Minutes of mixed use that do not count (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(
      names = "--visitors",
      defaultValue = "15",
      description = "Who are there at a time (default: ${DEFAULT-VALUE}).")
  private int visitors;

  @Option(names = "--leak", description = "What leaks on purpose: ${COMPLETION-CANDIDATES}.")
  private InjectedLeak.@Nullable Kind leak;

  private final Figures figures = new Figures();
  private final List<ServerState> used = new ArrayList<>();
  private long start;

  @Override
  public Integer call() throws IOException, InterruptedException {
    options.leak = leak;
    options.wholeHeap = true;
    try (ServerProcess server = new ServerProcess(options, FORGETFUL)) {
      Place place = Place.watch(server.address());
      Cores.moveTo(options.loadCores);
      start = System.nanoTime();
      System.out.println(ServerState.HEADER);
      askForAll(server);
      figures.enter("warm-up");
      use(server, place, warmUp);
      ServerState before = idle(server);
      used.clear();
      figures.enter("use");
      use(server, place, minutes);
      ServerState after = idle(server);
      System.out.println(figures.table());
      List<String> faults = new ArrayList<>(new Growth(before, used, after).faults());
      figures.errors().forEach((error, count) -> faults.add("errors, " + count + ": " + error));
      server.troubles().forEach(line -> faults.add("in the server's log: " + line));
      faults.forEach(fault -> System.out.println("FAILED " + fault));
      System.out.println(faults.isEmpty() ? "Nothing is left of the visitors." : "");
      return faults.isEmpty() ? 0 : 1;
    }
  }

  private void use(ServerProcess server, Place place, int forMinutes)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + forMinutes * 60_000_000_000L;
    try (Crowd crowd = new Crowd(place, Habits.MIXED, figures)) {
      for (int i = 0; i < visitors; i++) {
        RandomGenerator random = RandomGenerator.getDefault();
        crowd.sendInTurn(
            random.nextInt(20_000),
            visitor -> comeAndGo(visitor, random, end),
            () -> left(end) > 0);
      }
      crowd.sendInTurn(1_000, visitor -> train(visitor, end), () -> left(end) > 0);
      for (int minute = 1; minute <= forMinutes; minute++) {
        Thread.sleep(Math.max(0, left(end - (forMinutes - minute) * 60_000_000_000L)));
        used.add(look(server));
      }
      crowd.await();
    }
  }

  /** What the server works out when it is first asked for, and keeps, is no leak. */
  private static void askForAll(ServerProcess server) {
    try (PageClient client = new PageClient(server.address())) {
      for (String model : ModelFile.SHIPPED) {
        String path = "/api/v1/models/" + model;
        List.of("/points", "/atlas", "/decoder", "/history").forEach(of -> client.get(path + of));
        client.get(path + "/walk?from=test:8&to=test:11&route=data");
        for (DensityKind density : DensityKind.values()) {
          client.get(path + "/density?density=" + density.text());
          client.get(path + "/samples?density=" + density.text() + "&count=10&seed=1");
        }
      }
    }
  }

  private static void comeAndGo(Visitor visitor, RandomGenerator random, long end)
      throws InterruptedException {
    long stay = random.nextInt(LEAST_STAY, MOST_STAY) * 1_000_000_000L;
    visitor.stay(Math.min(end, System.nanoTime() + stay));
    if (random.nextBoolean()) {
      visitor.leave();
    }
  }

  /** One who starts a training and goes. */
  private static void train(Visitor visitor, long end) throws InterruptedException {
    visitor.join();
    visitor.train();
    visitor.leave();
    Thread.sleep(Math.clamp(left(end), 0, SECONDS_BETWEEN_TRAININGS * 1_000L));
  }

  /** Until a time as {@link System#nanoTime()} gives it, in ms. */
  private static long left(long end) {
    return (end - System.nanoTime()) / 1_000_000;
  }

  private ServerState idle(ServerProcess server) throws IOException, InterruptedException {
    Thread.sleep(SECONDS_TO_FORGET * 1_000L);
    return look(server);
  }

  private ServerState look(ServerProcess server) throws IOException, InterruptedException {
    ServerState state = ServerState.of(server);
    System.out.println(state.row((System.nanoTime() - start) / 60e9));
    return state;
  }
}
