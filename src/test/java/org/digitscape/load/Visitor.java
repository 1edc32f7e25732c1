package org.digitscape.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.digitscape.PageClient;
import org.digitscape.model.DigitImage;
import org.jspecify.annotations.Nullable;

/**
 * Someone who opens the page in a browser and uses it: asks for what a browser asks for, in its
 * order, and says what a visitor does in Vaadin's protocol.
 */
final class Visitor implements AutoCloseable {

  /** What a class opens. */
  static final String LINK = "?v=1";

  private static final String ANY = "*/*";
  private static final String API = "/api/v1/models/ae/";

  /** A browser's connections to one host. */
  private static final int CONNECTIONS = 6;

  /** A 5 on the pad's 280 units, as x and y in turn. */
  private static final int[] FIVE = {
    190, 62, 164, 66, 136, 66, 112, 68, 108, 90, 104, 112, 100, 132, 122, 120, 148, 120, 170, 134,
    180, 158, 174, 186, 154, 206, 126, 214, 98, 210
  };

  /** The pad tells of a stroke under way no sooner than this after the last time, in ms. */
  private static final int APART = 80;

  private static final int POINTS_A_TIME = 2;

  /** A tab that is silent for three intervals is taken for closed, ns. */
  private static final long BEAT = 50_000_000_000L;

  private final Place place;
  private final Habits habits;
  private final Figures figures;
  private final RandomGenerator random;
  private PageClient client;
  private PageClient.@Nullable Tab tab;
  private long lastBeat = System.nanoTime();

  Visitor(Place place, Habits habits, Figures figures, RandomGenerator random) {
    this.place = place;
    this.habits = habits;
    this.figures = figures;
    this.random = random;
    this.client = new PageClient(place.server());
  }

  /** Opens the page with an empty cache; failures are counted. */
  void join() {
    figures.time(Deed.JOIN, () -> tab = open());
  }

  /**
   * Uses the page until a time is over. After a failure, which is counted, the visitor comes again
   * as somebody new.
   *
   * @param end as {@link System#nanoTime()} gives it
   */
  void stay(long end) throws InterruptedException {
    while (System.nanoTime() < end) {
      try {
        if (tab == null) {
          join();
        }
        Thread.sleep(habits.pause(random));
        act(habits.next(random));
      } catch (Figures.CountedFailure failure) {
        tab = null;
        client.close();
        client = new PageClient(place.server());
      }
    }
  }

  /**
   * Closes the tab as a browser does, which tells the server; {@link #close} alone tells nothing.
   */
  void leave() {
    if (tab != null) {
      figures.time(Deed.LEAVE, tab::leave);
    }
  }

  /** Does some of what visitors do, without looking at it. */
  void use(int deeds) throws InterruptedException {
    for (int i = 0; i < deeds; i++) {
      act(habits.next(random));
    }
  }

  /** Starts the training that everybody watches. */
  void train() {
    figures.time(Deed.TRAIN, () -> tab().event("training", "training-start", "{}"));
  }

  @Override
  public void close() {
    client.close();
  }

  private PageClient.Tab open() {
    PageClient.Tab opened = client.receive(LINK.substring(1));
    try (ExecutorService connections =
        Executors.newFixedThreadPool(CONNECTIONS, Thread.ofVirtual().factory())) {
      List<CompletableFuture<Void>> files =
          place.files().stream()
              .map(file -> CompletableFuture.runAsync(() -> fetch(file, ANY), connections))
              .toList();
      files.forEach(CompletableFuture::join);
    }
    opened.begin();
    // What the page's scripts tell once they run.
    assertThat(opened.act()).as("answer of the page").isTrue();
    place.data().forEach(path -> fetch(path, ANY));
    return opened;
  }

  private void act(Deed deed) throws InterruptedException {
    if (System.nanoTime() - lastBeat > BEAT) {
      lastBeat = System.nanoTime();
      figures.time(
          Deed.HEARTBEAT, () -> assertThat(tab().isAlive()).as("known to the server").isTrue());
    }
    switch (deed) {
      case STROKE -> draw();
      case RANDOM -> click(deed, "pad-random");
      case SAMPLE -> sample();
      case WALK -> show(deed, "tab=walk&from=test.%d&to=test.%d".formatted(digit(), digit()));
      case MODEL -> show(deed, "model=%s&digit=test.%d".formatted(one("vae", "pca"), digit()));
      case COMPARE -> show(deed, "compare=1&digit=test." + digit());
      case STORY -> show(deed, "tab=story&step=" + random.nextInt(1, 6));
      case LOUPE -> fetched(deed, API + "decode?x=%.4f&y=%.4f".formatted(about(2), about(2)));
      case PREVIEW -> fetched(deed, "/preview.png" + LINK + "&digit=test." + digit());
      case GIF -> gif();
      case ENCODE -> post(deed, "application/json", pixels());
      case UPLOAD -> post(deed, PictureForm.CONTENT_TYPE, PictureForm.withFive(FIVE, random));
      case JOIN, HEARTBEAT, TOOL, TRAIN, LEAVE ->
          throw new IllegalArgumentException("not a habit: " + deed);
    }
  }

  /** Tells of a stroke while it grows, one change at a time, as the pad does. */
  private void draw() throws InterruptedException {
    int dx = random.nextInt(-40, 40);
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < FIVE.length; i += 2) {
      points.add(FIVE[i] + dx + random.nextInt(6));
      points.add(FIVE[i + 1] + random.nextInt(6));
      boolean finished = i + 2 == FIVE.length;
      if (finished || i % (2 * POINTS_A_TIME) == 0) {
        long next = System.nanoTime() + APART * 1_000_000L;
        figures.time(Deed.STROKE, () -> tab().draw(points, finished));
        Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
      }
    }
  }

  /** From another tool the way leads through the tab, which is a press of its own. */
  private void sample() {
    if (!tab().has("sample-run")) {
      click(Deed.TOOL, "tab-sample");
    }
    click(Deed.SAMPLE, "sample-run");
  }

  private void click(Deed deed, String testId) {
    figures.time(deed, () -> tab().click(testId));
  }

  private void show(Deed deed, String state) {
    figures.time(deed, () -> tab().show(LINK.substring(1) + "&" + state));
  }

  private void gif() {
    String walk = API + "walk?frames=24&from=test:%d&to=test:%d".formatted(digit(), digit());
    figures.time(Deed.GIF, () -> fetch(walk, "image/gif"));
  }

  private void fetched(Deed deed, String path) {
    figures.time(deed, () -> fetch(path, ANY));
  }

  private void fetch(String path, String accept) {
    assertThat(client.fetch(path, accept)).as("status of %s", path).isEqualTo(200);
  }

  private void post(Deed deed, String type, byte[] body) {
    figures.time(
        deed,
        () ->
            assertThat(client.post(API + "encode", type, body).statusCode())
                .as("status of an encode")
                .isEqualTo(200));
  }

  private byte[] pixels() {
    List<Integer> pixels = new ArrayList<>();
    for (int i = 0; i < DigitImage.PIXELS; i++) {
      pixels.add(random.nextInt(256));
    }
    return "{\"pixels\":%s}".formatted(pixels).getBytes(StandardCharsets.US_ASCII);
  }

  private PageClient.Tab tab() {
    if (tab == null) {
      throw new IllegalStateException("not here");
    }
    return tab;
  }

  private int digit() {
    return place.digits().get(random.nextInt(place.digits().size()));
  }

  private double about(double most) {
    return random.nextDouble(-most, most);
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }
}
