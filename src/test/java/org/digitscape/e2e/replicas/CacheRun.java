package org.digitscape.e2e.replicas;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.digitscape.e2e.DigitscapePage;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser asks for while it goes through the page, asked again by others: how much of it the
 * proxy answers by itself.
 */
final class CacheRun {

  private static final Pattern MEANT_TO_BE_KEPT =
      Pattern.compile("/(api/v1/(models/[^/]+/\\w+|test-images/\\d+)|VAADIN/build/[^/]+)");
  private static final Pattern OF_MODEL = Pattern.compile("/models/[^/]+/");

  private static final int PATIENCE_MS = 90_000;

  /** What the page asks for beyond its first look: the map's overlays, the training's record. */
  private static final List<String> LATER =
      List.of(
          "points",
          "density?density=gaussian",
          "density?density=per-digit",
          "history",
          "decode?x=0.5&y=-1",
          "walk?from=test:8&to=test:11&frames=61");

  private record Question(URI address, String accept) {}

  private record Answer(String route, boolean cached, boolean cookie, boolean meant) {}

  private final Proxy proxy;
  private final Set<Question> questions = new LinkedHashSet<>();
  private final List<Answer> answers = new ArrayList<>();

  CacheRun(Proxy proxy) {
    this.proxy = proxy;
  }

  /** A visitor opens the page and looks at its parts. */
  void open(Page browser) {
    browser.setDefaultTimeout(PATIENCE_MS);
    browser.onResponse(this::answered);
    browser.navigate(proxy.address().toString());
    DigitscapePage page = new DigitscapePage(browser);
    for (String tab : List.of("tab-story", "tab-sample", "tab-walk")) {
      page.at(tab).click();
    }
    browser.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
  }

  private void answered(Response response) {
    URI address = URI.create(response.url());
    Map<String, String> headers = response.headers();
    note(
        address,
        response.request().method(),
        Optional.ofNullable(headers.get("cache-status")),
        headers.containsKey("set-cookie"));
    Request request = response.request();
    if (request.method().equals("GET") && isMeantToBeKept(address)) {
      questions.add(new Question(address, request.headers().getOrDefault("accept", "*/*")));
    }
  }

  /** As many further visitors ask the same, each once, and for what is behind a click. */
  void askAgain(int visitors) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      String fingerprint = fingerprint(client);
      for (String later : LATER) {
        String address =
            "api/v1/models/ae/" + later + (later.contains("?") ? "&" : "?") + "v=" + fingerprint;
        questions.add(new Question(proxy.address().resolve(address), "application/json"));
      }
      for (int index = 8; index < 28; index++) {
        questions.add(
            new Question(proxy.address().resolve("api/v1/test-images/" + index), "image/png"));
      }
      for (int i = 0; i < visitors; i++) {
        for (Question question : questions) {
          HttpResponse<Void> answer =
              client.send(
                  HttpRequest.newBuilder(question.address())
                      .header("Accept", question.accept())
                      .header("Accept-Encoding", "gzip, deflate, br")
                      .build(),
                  BodyHandlers.discarding());
          note(
              question.address(),
              "GET",
              answer.headers().firstValue("Cache-Status"),
              answer.headers().firstValue("Set-Cookie").isPresent());
        }
      }
    }
  }

  private String fingerprint(HttpClient client) throws IOException, InterruptedException {
    URI models = proxy.address().resolve("api/v1/models");
    String body =
        client.send(HttpRequest.newBuilder(models).build(), BodyHandlers.ofString()).body();
    return JsonMapper.shared().readTree(body).at("/models/0/fingerprint").asString();
  }

  private void note(URI address, String method, Optional<String> cacheStatus, boolean cookie) {
    boolean cached = cacheStatus.filter(status -> status.contains("hit")).isPresent();
    String route = OF_MODEL.matcher(address.getPath()).replaceAll("/models/ID/");
    route = route.replaceAll("\\d+$", "N").replaceAll("(VAADIN/build/).*", "$1...");
    boolean meant = method.equals("GET") && isMeantToBeKept(address);
    answers.add(new Answer(method + " " + route, cached, cookie, meant));
  }

  private static boolean isMeantToBeKept(URI address) {
    return MEANT_TO_BE_KEPT.matcher(address.getPath()).matches();
  }

  /** Share of the answers that may be kept which the proxy gave by itself. */
  double share() {
    return answers.stream()
        .filter(Answer::meant)
        .mapToInt(answer -> answer.cached() ? 1 : 0)
        .average()
        .orElseThrow();
  }

  /** Answers from the cache that set a cookie. There must be none. */
  List<String> cachedWithCookie() {
    return routes(answer -> answer.cached() && answer.cookie());
  }

  /** Answers from the cache that are a visitor's own. There must be none. */
  List<String> cachedButNotMeantFor() {
    return routes(answer -> answer.cached() && !answer.meant());
  }

  private List<String> routes(java.util.function.Predicate<Answer> which) {
    return answers.stream().filter(which).map(Answer::route).toList();
  }

  /** A table: of each route, how many questions, and how many the proxy answered. */
  List<String> lines() {
    Map<String, int[]> counts = new TreeMap<>();
    for (Answer answer : answers) {
      int[] count = counts.computeIfAbsent(answer.route(), route -> new int[2]);
      count[0]++;
      count[1] += answer.cached() ? 1 : 0;
    }
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (route, count) ->
            lines.add("%6d asked %6d cached  %s".formatted(count[0], count[1], route)));
    lines.add("%.1f %% of what may be kept came from the proxy".formatted(100 * share()));
    return lines;
  }
}
