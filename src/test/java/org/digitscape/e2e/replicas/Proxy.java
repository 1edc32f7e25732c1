package org.digitscape.e2e.replicas;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** HAProxy with the very configuration of deploy/, on loopback. */
final class Proxy implements AutoCloseable {

  private static final Path CONFIGURATION = Path.of("deploy", "haproxy.cfg");
  private static final List<String> USUAL_FOLDERS =
      List.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path log = Path.of("target", "packaged", "haproxy.log");
  private final Process process;
  private final int port;
  private final URI statistics;

  /** Starts it in front of replicas on two ports. */
  Proxy(Path executable, int portOfA, int portOfB) throws IOException {
    port = Ports.free();
    int admin = Ports.free();
    statistics = URI.create("http://127.0.0.1:" + admin + "/;csv");
    Files.createDirectories(log.getParent());
    ProcessBuilder command =
        new ProcessBuilder(executable.toString(), "-f", CONFIGURATION.toString());
    command.environment().put("REPLICA_A", "127.0.0.1:" + portOfA);
    command.environment().put("REPLICA_B", "127.0.0.1:" + portOfB);
    command.environment().put("LISTEN", "127.0.0.1:" + port);
    command.environment().put("ADMIN", "127.0.0.1:" + admin);
    process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** Where it is installed, if it is. */
  static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Stream.of(path.split(File.pathSeparator)), USUAL_FOLDERS.stream())
        .map(folder -> Path.of(folder, "haproxy"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The site's address, with a slash at the end. */
  URI address() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** Waits until it takes a replica for up, or for down. */
  void awaitState(String replica, String state) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .until(() -> figure("page", replica, "status").equals(state));
  }

  /**
   * A figure of its statistics.
   *
   * @param section backend or frontend
   * @param server in it, or {@code BACKEND} for the sum
   */
  String figure(String section, String server, String name)
      throws IOException, InterruptedException {
    List<String> lines =
        client
            .send(HttpRequest.newBuilder(statistics).build(), BodyHandlers.ofString())
            .body()
            .lines()
            .toList();
    int column = List.of(lines.getFirst().split(",")).indexOf(name);
    return lines.stream()
        .filter(line -> line.startsWith(section + "," + server + ","))
        .map(line -> line.split(",", -1)[column])
        .findFirst()
        .orElseThrow();
  }

  /** Its lines about requests so far. */
  List<String> log() throws IOException {
    return Files.readAllLines(log);
  }

  @Override
  public void close() {
    process.destroy();
    client.close();
  }
}
