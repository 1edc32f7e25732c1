package org.digitscape.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.digitscape.PageClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an open tab costs, what happens when all places are taken, and that they are given back. */
@Command(
    name = "memory",
    description = {
      "Visitors with a tab each come until all places are taken, one more is turned away, and all"
          + " abandon their tabs.",
      "Sessions end after three minutes without a request, so that it need not take fifteen."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TabMemory implements Callable<Integer> {

  /** Bytes of heap for each open tab, at most. */
  private static final long PROMISE = 300_000;

  private static final Map<String, String> FORGETFUL =
      Map.of("server.servlet.session.timeout", "3m", "vaadin.heartbeatInterval", "60");

  private static final int SECONDS_TO_FORGET = 240;

  /** Who come when all places should be taken; some may have become free meanwhile. */
  private static final int MOST_LATE = 20;

  private static final int DEEDS_OF_THE_FIRST = 40;

  /** Visitors who come at once. */
  private static final int AT_ONCE = 10;

  @Mixin private ServerOptions options;

  @Option(
      names = "--tabs",
      split = ",",
      defaultValue = "50,100,200,499",
      description = {
        "Numbers of tabs to look at, rising (default: ${DEFAULT-VALUE}).",
        "One more place is taken by the browser that looked at the page before."
      })
  private List<Integer> numbers;

  @Option(
      names = "--deeds",
      defaultValue = "20",
      description =
          "Of each visitor before the look, so that pages hold what they hold in use"
              + " (default: ${DEFAULT-VALUE}).")
  private int deeds;

  private final Figures figures = new Figures();
  private final List<ServerState> states = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    int places = numbers.getLast() + 1;
    Map<String, String> settings = new HashMap<>(FORGETFUL);
    settings.put("digitscape.limits.sessions", Integer.toString(places));
    try (ServerProcess server = new ServerProcess(options, settings)) {
      Place place = Place.watch(server.address());
      Cores.moveTo(options.loadCores);
      warmUp(place);
      System.out.println(ServerState.HEADER);
      look(server);
      fill(server, place);
      Thread.sleep(SECONDS_TO_FORGET * 1_000L);
      look(server);
      judge();
      server.troubles().forEach(line -> misses.add("in the server's log: " + line));
      misses.forEach(miss -> System.out.println("MISSED " + miss));
      return misses.isEmpty() ? 0 : 1;
    }
  }

  /** What all visitors share is made for the first of them: it is no tab's cost. */
  private void warmUp(Place place) throws InterruptedException {
    try (Crowd crowd = new Crowd(place, Habits.CLASS, figures)) {
      crowd.send(
          0,
          visitor -> {
            visitor.join();
            visitor.use(DEEDS_OF_THE_FIRST);
            visitor.leave();
          });
      crowd.await();
    }
  }

  /** Fills the places, and abandons them. */
  private void fill(ServerProcess server, Place place) throws IOException, InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    try (Crowd crowd = new Crowd(place, Habits.CLASS, figures)) {
      int here = 0;
      for (int number : numbers) {
        while (here < number) {
          int more = Math.min(AT_ONCE, number - here);
          CountDownLatch settled = new CountDownLatch(more);
          for (int i = 0; i < more; i++) {
            crowd.send(
                0,
                visitor -> {
                  try {
                    visitor.join();
                    visitor.use(deeds);
                  } finally {
                    settled.countDown();
                  }
                  // Who does nothing at all for three minutes is forgotten.
                  while (!over.await(1, TimeUnit.MINUTES)) {
                    visitor.use(1);
                  }
                });
          }
          settled.await();
          here += more;
        }
        look(server);
      }
      turnAway(place);
      over.countDown();
      crowd.await();
    }
  }

  /** The first for whom there is no place sees a page that says so. */
  private void turnAway(Place place) {
    for (int i = 0; i < MOST_LATE; i++) {
      try (PageClient late = new PageClient(place.server())) {
        HttpResponse<String> page = late.get("/" + Visitor.LINK);
        if (page.statusCode() != 200) {
          assertThat(page.statusCode()).as("status for one too many").isEqualTo(503);
          assertThat(page.body()).contains("Many people are here");
          assertThat(page.headers().firstValue("Retry-After")).contains("10");
          System.out.println("one too many was asked to wait");
          return;
        }
      } catch (AssertionError wrong) {
        misses.add(wrong.getMessage());
      }
    }
    misses.add("nobody was turned away");
  }

  private void look(ServerProcess server) throws IOException, InterruptedException {
    ServerState state = ServerState.of(server);
    states.add(state);
    System.out.println(state.row(states.size()));
  }

  private void judge() {
    List<ServerState> full = states.subList(1, states.size() - 1);
    double heap = slope(full, ServerState::heap);
    double resident = slope(full, ServerState::resident);
    System.out.printf(
        Locale.ROOT,
        "for each open tab: %.0f kB of live heap, %.0f kB resident%n%s%n",
        heap / 1e3,
        resident / 1e3,
        figures.table());
    if (heap > PROMISE) {
      misses.add("bytes of heap for each tab: %.0f".formatted(heap));
    }
    ServerState after = states.getLast();
    if (after.tabs() > 0 || after.sessions() > 0) {
      misses.add("%d tabs and %d sessions are left".formatted(after.tabs(), after.sessions()));
    }
    figures.errors().forEach((error, count) -> misses.add("errors, " + count + ": " + error));
  }

  /** Of the line with the least squared distances. */
  private static double slope(List<ServerState> states, ToLongFunction<ServerState> of) {
    double tabs = states.stream().mapToInt(ServerState::tabs).average().orElseThrow();
    double mean = states.stream().mapToLong(of).average().orElseThrow();
    double both = 0;
    double square = 0;
    for (ServerState state : states) {
      both += (state.tabs() - tabs) * (of.applyAsLong(state) - mean);
      square += (state.tabs() - tabs) * (state.tabs() - tabs);
    }
    return both / square;
  }
}
