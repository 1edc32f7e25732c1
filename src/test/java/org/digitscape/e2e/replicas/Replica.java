package org.digitscape.e2e.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.digitscape.e2e.packaged.PackagedServer;
import org.digitscape.load.ImageOptions;

/** One of the servers behind the proxy, with the image's options, always on the same port. */
final class Replica implements AutoCloseable {

  /** Where native libraries lie unpacked on this machine. */
  private static final Path NATIVE = Path.of(System.getProperty("user.home"), ".javacpp", "cache");

  /** From SIGTERM to the end, drain included, of the manifest's 40 s. */
  private static final Duration GRACE = Duration.ofSeconds(40);

  private final String name;
  private final int port;
  private PackagedServer server;

  /** Starts it and waits until it is ready. */
  Replica(String name, int port) throws IOException {
    this.name = name;
    this.port = port;
    this.server = started(PackagedServer.JAR);
  }

  private PackagedServer started(Path jar) throws IOException {
    return new PackagedServer(
        jar,
        "replica-" + name,
        port,
        Map.of(
            "JDK_JAVA_OPTIONS",
            ImageOptions.read(Path.of("Dockerfile"), NATIVE),
            "SERVER_FORWARD_HEADERS_STRATEGY",
            "native",
            "DIGITSCAPE_DRAIN",
            "5s"));
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  /** What a metric without labels says. */
  double metric(String metric) throws IOException, InterruptedException {
    return server
        .get("/actuator/prometheus")
        .body()
        .lines()
        .filter(line -> line.startsWith(metric + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(metric.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  /** Stops it in the middle of whatever it does, so that what is asked of it hangs. */
  void freeze() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-STOP", Long.toString(server.process().pid())).start().waitFor();
  }

  /** Ends it with SIGKILL. */
  void kill() {
    server.process().destroyForcibly();
    server.process().onExit().join();
  }

  /** Ends it with SIGTERM and waits for that. */
  void terminate() throws InterruptedException {
    server.terminate();
    assertThat(server.exitCode(GRACE)).as("128 and the number of the signal").isEqualTo(143);
  }

  /** Starts it again, perhaps as another build. */
  void start(Path jar) throws IOException {
    server = started(jar);
  }

  @Override
  public void close() {
    server.close();
  }
}
