package org.digitscape.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.digitscape.PageClient;
import org.digitscape.e2e.packaged.PackagedServer;
import org.digitscape.load.ServerState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Four hundred connections at once that are slow on purpose, twice as many as Tomcat has threads.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SlowClientsRun {

  private static final int MANY = 400;
  private static final Duration ALONE = Duration.ofSeconds(5);
  private static final Duration WHILE = Duration.ofSeconds(25);

  /** An encode, 95 of 100. */
  private static final double PROMISED_MS = 300;

  /**
   * On a machine that is too busy with other things for the promise, this times as without them.
   */
  private static final double OTHER_WORK = 3;

  /**
   * What a full collection leaves may differ by, bytes: code that was run for the first time, and
   * the sessions of those who looked on.
   */
  private static final long HEAP = 25_000_000;

  private static final String PROMISE =
      "others encode within 300 ms (95 %), the server stays ready, nothing is kept";
  private static final String WALK = "/api/v1/models/ae/walk?from=-1,0&to=1,1&frames=120";
  private static final Pattern TARGET = Pattern.compile("VAADIN/dynamic/resource/[^\"]+/");
  private static final Pattern SCRIPT = Pattern.compile("VAADIN/build/[^\"]+\\.js");
  private static final String FORM =
      "--xx\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\n\r\n";

  private PackagedServer server;
  private URI address;

  @BeforeAll
  void start() throws IOException, InterruptedException {
    server = new FaultServer("slow").start();
    address = server.address();
    // What the first ones run is not compiled yet.
    try (Bystanders first = new Bystanders(address)) {
      Thread.sleep(10_000);
      assertThat(first.failures()).isEmpty();
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void readers_ofTheApi_whoTakeAByteASecond() throws Exception {
    byte[] questions = SlowClients.questions(12, WALK);
    run(MANY + " readers of the API's longest answer take a byte a second", questions, 0, false);
  }

  @Test
  void readers_ofThePagesFiles_whoTakeAByteASecond() throws Exception {
    byte[] questions = SlowClients.questions(60, "/" + first(SCRIPT, server.get("/")));
    run(MANY + " readers of the page's script take a byte a second", questions, 0, false);
  }

  @Test
  void senders_toTheApi_whoFallSilent() throws Exception {
    run(MANY + " send half of a picture to the API, then nothing", toApi(), 0, true);
  }

  @Test
  void senders_toTheApi_whoSendAByteASecond() throws Exception {
    run(MANY + " send half of a picture to the API, then a byte a second", toApi(), 1, true);
  }

  @Test
  void uploads_ofThePage_whoFallSilent() throws Exception {
    run(MANY + " send half of 5 MiB to the page's upload, then nothing", toPage(), 0, true);
  }

  @Test
  void messages_ofThePage_whoFallSilent() throws Exception {
    String headers = cookie(page()) + "Content-Type: application/json\r\n";
    byte[] half = SlowClients.half("/?v-r=uidl&v-uiId=0", headers, new byte[10_000]);
    run(MANY + " send half of a message to the page, then nothing", half, 0, false);
  }

  @Test
  void uploads_cutOffInTheMiddle() throws Exception {
    ServerState before = ServerState.of(server.process().pid(), address);
    for (byte[] half : new byte[][] {toApi(), toPage()}) {
      for (int i = 0; i < 10; i++) {
        try (SlowClients clients = new SlowClients(address)) {
          clients.open(20, half);
        }
      }
    }
    ServerState after = awaitRest(before);
    Faults.report(
        "400 uploads to API and page end after half of the body",
        "nothing is kept, the next upload is taken",
        "heap %+.1f MB, sockets and files %+d, ND4J %+d bytes; next picture: %d",
        (after.heap() - before.heap()) / 1e6,
        after.files() - before.files(),
        after.nativeBytes() - before.nativeBytes(),
        nextPicture());
    requireRest(before, after);
    assertThat(nextPicture()).isEqualTo(415);
  }

  /**
   * @param sends what each sends every second once it is slow
   * @param places whether these take the places for uploads, which must be free again
   */
  private void run(String fault, byte[] request, int sends, boolean places) throws Exception {
    ServerState before = ServerState.of(server.process().pid(), address);
    double usual;
    double percentile;
    int answered;
    List<String> failures;
    int ready = 0;
    try (Bystanders others = new Bystanders(address);
        SlowClients clients = new SlowClients(address)) {
      Thread.sleep(ALONE.toMillis());
      usual = others.percentile95();
      clients.open(MANY, request);
      others.forget();
      long end = System.nanoTime() + WHILE.toNanos();
      int looks = 0;
      while (System.nanoTime() < end) {
        Thread.sleep(1_000);
        if (sends > 0) {
          clients.sendAByte();
        }
        clients.takeAByte();
        looks++;
        ready += server.get("/actuator/health/readiness").statusCode() == 200 ? 1 : 0;
      }
      percentile = others.percentile95();
      answered = others.answered();
      failures = others.failures();
      ready -= looks;
      if (places) {
        // The slow are given up while they are still there.
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> nextPicture() == 415);
      }
    }
    ServerState after = awaitRest(before);
    Faults.report(
        fault,
        PROMISE,
        "95 %%: %.0f ms of %d (before: %.0f), %d failures, %s; afterwards heap %+.1f MB, sockets and files %+d,"
            + " threads %+d",
        percentile,
        answered,
        usual,
        failures.size(),
        ready == 0 ? "always ready" : "not ready " + -ready + " times",
        (after.heap() - before.heap()) / 1e6,
        after.files() - before.files(),
        after.threads() - before.threads());
    assertThat(failures).isEmpty();
    assertThat(percentile).isLessThan(Math.max(PROMISED_MS, OTHER_WORK * usual));
    assertThat(ready).isZero();
    requireRest(before, after);
  }

  private ServerState awaitRest(ServerState before) throws IOException, InterruptedException {
    ServerState after = ServerState.of(server.process().pid(), address);
    for (int i = 0; i < 10 && after.files() > before.files() + 5; i++) {
      Thread.sleep(2_000);
      after = ServerState.of(server.process().pid(), address);
    }
    return after;
  }

  private static void requireRest(ServerState before, ServerState after) {
    assertThat(after.heap()).isLessThan(before.heap() + HEAP);
    assertThat(after.files()).isLessThanOrEqualTo(before.files() + 5);
    assertThat(after.nativeBytes()).isEqualTo(before.nativeBytes());
  }

  /** Status of a body that is long enough to take a place, and no picture. */
  private int nextPicture() {
    try (PageClient client = new PageClient(address)) {
      String body = FORM + " ".repeat(20_000) + "\r\n--xx--\r\n";
      HttpResponse<String> answer =
          client.post(
              "/api/v1/models/ae/encode",
              "multipart/form-data; boundary=xx",
              body.getBytes(StandardCharsets.US_ASCII));
      return answer.statusCode();
    }
  }

  private byte[] toApi() {
    byte[] body = (FORM + "a".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);
    String headers = "Content-Type: multipart/form-data; boundary=xx\r\n";
    return SlowClients.half("/api/v1/models/ae/encode", headers, body);
  }

  private byte[] toPage() throws IOException, InterruptedException {
    HttpResponse<String> page = page();
    String headers = cookie(page) + "Content-Type: application/octet-stream\r\nX-Filename: a\r\n";
    return SlowClients.half("/" + first(TARGET, page), headers, new byte[5_000_000]);
  }

  /** As a browser asks for it: only then its view comes with it. */
  private HttpResponse<String> page() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/?v=1"))
            .header("Sec-Fetch-Dest", "document")
            .build();
    try (HttpClient browser = HttpClient.newHttpClient()) {
      return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String cookie(HttpResponse<String> page) {
    return "Cookie: "
        + page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "")
        + "\r\n";
  }

  private static String first(Pattern pattern, HttpResponse<String> page) {
    Matcher found = pattern.matcher(page.body());
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group();
  }
}
