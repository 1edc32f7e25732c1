package org.digitscape.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.digitscape.Digitscape;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a port of its own, in this JVM, in production mode. */
final class AppServer implements AutoCloseable {

  private static @Nullable AppServer shared;

  private final Map<String, Object> settings;
  private int port;
  private @Nullable ConfigurableApplicationContext context;

  private AppServer(Map<String, Object> settings) {
    this.settings = settings;
  }

  /** The one that all tests share; it lives as long as the JVM. */
  static synchronized AppServer shared() {
    if (shared == null) {
      shared = started(Map.of());
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  /** One more, for a test that stops it or sets it up differently; the caller closes it. */
  static AppServer started(Map<String, Object> settings) {
    AppServer server = new AppServer(settings);
    server.start();
    return server;
  }

  /** Starts again after {@link #stop}, with nothing left of its sessions, on the same port. */
  void start() {
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(Digitscape.class)
            .properties(Map.of("vaadin.productionMode", "true", "spring.main.banner-mode", "off"));
    // As arguments, because the application's own settings go before properties given here.
    Stream<String> given =
        settings.entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue());
    context =
        application.run(
            Stream.concat(given, Stream.of("--server.port=" + port)).toArray(String[]::new));
    port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(this::isReady);
  }

  /** The address of a page: {@code path} with its leading slash. */
  String url(String path) {
    return "http://localhost:" + port + path;
  }

  private boolean isReady() throws IOException, InterruptedException {
    HttpRequest readiness =
        HttpRequest.newBuilder(URI.create(url("/actuator/health/readiness"))).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
    }
  }

  @Override
  public void close() {
    stop();
  }

  /** Ends it, and all sessions with it. */
  void stop() {
    if (context != null) {
      context.close();
      context = null;
    }
  }
}
