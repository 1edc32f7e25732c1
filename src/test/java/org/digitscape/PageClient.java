package org.digitscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A visitor of the page without a browser: speaks Vaadin's protocol and keeps cookies. */
public final class PageClient implements AutoCloseable {

  /** What the server sends for an element with a test id. */
  private static final Pattern TEST_ID =
      Pattern.compile(
          "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"data-testid\",\"feat\":3,\"value\":\"([^\"]+)\"");

  /** What it sends for a node that is gone. */
  private static final Pattern GONE = Pattern.compile("\\{\"node\":(\\d+),\"type\":\"detach\"");

  /** Where an element sends files. */
  private static final Pattern TARGET =
      Pattern.compile(
          "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"target\",\"feat\":3,\"value\":\\{\"uri\":\"([^\"]+)\"");

  /** What the page's frame hands to its scripts. */
  private static final Pattern VIEW =
      Pattern.compile("window\\.Vaadin\\.TypeScript= (\\{.*\\});</script>");

  private static final String CLICK =
      """
      {"event.shiftKey":false,"event.metaKey":false,"event.detail":1,"event.ctrlKey":false,\
      "event.clientX":100,"event.clientY":100,"event.altKey":false,"event.button":0,\
      "event.screenY":100,"event.screenX":100}\
      """;

  private final URI server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .version(HttpClient.Version.HTTP_1_1)
          .executor(threads)
          .build();

  /**
   * @param server its root, with a slash at the end
   */
  public PageClient(URI server) {
    this.server = server;
  }

  /** Gets a path of the server. */
  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(server.resolve(path)).GET());
  }

  /**
   * Gets a file, compressed as browsers want it, and forgets it.
   *
   * @param accept what kind of file is wanted
   * @return its status
   */
  public int fetch(String path, String accept) {
    HttpRequest.Builder file =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Accept-Encoding", "gzip, br")
            .header("Accept", accept);
    return send(file, BodyHandlers.discarding()).statusCode();
  }

  /** Posts to a path of the server. */
  public HttpResponse<String> post(String path, String contentType, byte[] body) {
    return send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /**
   * Opens the page in a new tab.
   *
   * @param query of the page's address, without the question mark
   */
  public Tab open(String query) {
    Tab tab = receive(query);
    tab.begin();
    return tab;
  }

  /**
   * Asks for the page as a browser does, and reads the view that comes with it.
   *
   * @param query of the page's address, without the question mark
   */
  public Tab receive(String query) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(server.resolve("/?" + query))
                .header("Sec-Fetch-Dest", "document")
                .GET());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("latent-map");
    Matcher view = VIEW.matcher(answer.body());
    assertThat(view.find()).as("the page comes with its view").isTrue();
    return new Tab(query, JsonMapper.shared().readTree(view.group(1)).at("/initial/appConfig"));
  }

  /** One tab of the visitor. */
  public final class Tab {

    private final String query;
    private final int number;
    private final String key;
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<Integer, String> targets = new HashMap<>();
    private int answers;
    private int requests;
    private long drawings;

    private Tab(String query, JsonNode view) {
      this.query = query;
      number = view.path("v-uiId").asInt(-1);
      key = view.at("/uidl/Vaadin-Security-Key").asString();
      answers = view.at("/uidl/syncId").asInt(-1);
      meet(view.toString());
    }

    /** What the page's scripts do once they run: from now on the server hears of the address. */
    public void begin() {
      show(query);
    }

    /** Says that it is still there; whether the server knows it. */
    public boolean isAlive() {
      return post("heartbeat", "").statusCode() == 200;
    }

    /** Speaks to the page without a word, as a visitor who does something; whether it answers. */
    public boolean act() {
      return invoke("").contains("\"syncId\":" + answers);
    }

    /**
     * What the browser does when the visitor goes back or forward: the server shows what the
     * address says.
     *
     * @return the server's answer
     */
    public String navigate(String query) {
      return invoke(navigation(query));
    }

    private String navigation(String query) {
      String event =
          """
          {"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"%s",\
          "appShellTitle":"","historyState":null,"trigger":""}}\
          """;
      return event.formatted(query);
    }

    /**
     * Tells what the visitor did with an element.
     *
     * @param testId of an element that the server has sent
     * @param data of the event, as JSON
     * @return the server's answer; never one that says that the page must load again
     */
    public String event(String testId, String event, String data) {
      Integer node = nodes.get(testId);
      assertThat(node).as("element %s", testId).isNotNull();
      return heard(
          "{\"type\":\"event\",\"node\":%d,\"event\":\"%s\",\"data\":%s}"
              .formatted(node, event, data));
    }

    /** Presses a button. */
    public String click(String testId) {
      return event(testId, "click", CLICK);
    }

    /**
     * Draws on the pad.
     *
     * @param points x and y in turn, of the one stroke, on 280 units
     * @param finished false while the pen is down
     */
    public String draw(List<Integer> points, boolean finished) {
      drawings++;
      String answer =
          event(
              "pad",
              "drawing-change",
              """
              {"event.detail":{"serial":%d,"strokes":[{"eraser":false,"points":%s,"widths":null}],\
              "picture":null,"finished":%b,"origin":"stroke"}}\
              """
                  .formatted(drawings, points, finished));
      assertThat(answer).as("acknowledged").contains("acknowledge");
      return answer;
    }

    /**
     * Sends a file as the page's upload does, and says that it is sent.
     *
     * @param testId of the upload
     * @return what the page says to it
     */
    public String upload(String testId, byte[] file) {
      String target = targets.get(nodes.get(testId));
      assertThat(target).as("target of %s", testId).isNotNull();
      int status =
          PageClient.this.post("/" + target, "application/octet-stream", file).statusCode();
      assertThat(status).as("status of the upload").isIn(200, 503);
      return event(testId, "upload-finished", "{}");
    }

    /** Closes the tab, as a browser tells it while it does. */
    public void leave() {
      String body =
          "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":%d,\"clientId\":%d,\"UNLOAD\":true}"
              .formatted(key, answers, requests);
      assertThat(post("uidl", body).statusCode()).isEqualTo(200);
    }

    /** As {@link #navigate}, where any answer but a good one is a failure. */
    public String show(String query) {
      return heard(navigation(query));
    }

    private String heard(String call) {
      String answer = invoke(call);
      assertThat(answer)
          .as("answer of the page")
          .contains("\"syncId\":" + answers)
          .doesNotContain("\"appError\"", "\"sessionExpired\"", "\"resynchronize\"");
      return answer;
    }

    private String invoke(String call) {
      String body =
          "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
              .formatted(key, call, answers, requests);
      requests++;
      answers++;
      HttpResponse<String> answer = post("uidl", body);
      assertThat(answer.statusCode()).as("status of the page's answer").isEqualTo(200);
      meet(answer.body());
      return answer.body();
    }

    /** Whether the page has such an element now. */
    public boolean has(String testId) {
      return nodes.containsKey(testId);
    }

    /** Remembers the elements that the server sends, and forgets those that it takes away. */
    private void meet(String answer) {
      GONE.matcher(answer)
          .results()
          .forEach(gone -> nodes.values().remove(Integer.valueOf(gone.group(1))));
      TEST_ID
          .matcher(answer)
          .results()
          .forEach(found -> nodes.put(found.group(2), Integer.valueOf(found.group(1))));
      TARGET
          .matcher(answer)
          .results()
          .forEach(found -> targets.put(Integer.valueOf(found.group(1)), found.group(2)));
    }

    private HttpResponse<String> post(String kind, String body) {
      return PageClient.this.post(
          "/?v-r=" + kind + "&v-uiId=" + number,
          "application/json; charset=UTF-8",
          body.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    threads.shutdown();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request.header("Accept-Encoding", "gzip"), PageClient::text);
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return client.send(request.timeout(Duration.ofSeconds(60)).build(), body);
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static BodySubscriber<String> text(HttpResponse.ResponseInfo answer) {
    boolean packed =
        answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    return BodySubscribers.mapping(
        BodySubscribers.ofByteArray(),
        body -> new String(packed ? unpacked(body) : body, StandardCharsets.UTF_8));
  }

  private static byte[] unpacked(byte[] body) {
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
