package org.digitscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A visitor of the page without a browser: speaks Vaadin's protocol and keeps cookies. */
public final class PageClient implements AutoCloseable {

  private final URI server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .version(HttpClient.Version.HTTP_1_1)
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
   * Opens the page in a new tab.
   *
   * @param query of the page's address, without the question mark
   */
  public Tab open(String query) {
    assertThat(get("/?" + query).statusCode()).isEqualTo(200);
    String location = URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        get("/?v-r=init&location=&query=" + location + "&v-browserDetails=%7B%7D");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode page = JsonMapper.shared().readTree(answer.body()).path("appConfig");
    Tab tab =
        new Tab(
            page.path("v-uiId").asInt(-1),
            page.path("uidl").path("Vaadin-Security-Key").asString(),
            page.path("uidl").path("syncId").asInt(-1));
    assertThat(tab.navigate(query)).contains("latent-map");
    return tab;
  }

  /** One tab of the visitor. */
  public final class Tab {

    private final int number;
    private final String key;
    private int answers;
    private int requests;

    private Tab(int number, String key, int answers) {
      this.number = number;
      this.key = key;
      this.answers = answers;
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
     * What the browser does once it has Vaadin's frame, and when the visitor goes back or forward:
     * the server shows what the address says.
     *
     * @return the server's answer
     */
    public String navigate(String query) {
      String event =
          """
          {"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"%s",\
          "appShellTitle":"","historyState":null,"trigger":""}}\
          """;
      return invoke(event.formatted(query));
    }

    private String invoke(String call) {
      String body =
          "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
              .formatted(key, call, answers, requests);
      requests++;
      answers++;
      return post("uidl", body).body();
    }

    private HttpResponse<String> post(String kind, String body) {
      return send(
          HttpRequest.newBuilder(server.resolve("/?v-r=" + kind + "&v-uiId=" + number))
              .header("Content-Type", "application/json; charset=UTF-8")
              .POST(BodyPublishers.ofString(body)));
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
