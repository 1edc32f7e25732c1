package org.digitscape.e2e.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * The packaged jar as operators start it, in a process of its own. What it says on its standard
 * output is kept in target/packaged.
 */
public final class PackagedServer implements AutoCloseable {

  /** What {@code package} makes. */
  public static final Path JAR = Path.of("target", "digitscape.jar");

  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final Duration START = Duration.ofMinutes(5);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final Path log;
  private final URI address;

  /**
   * Starts it and waits until it is ready.
   *
   * @param name tells its files from those of others
   * @param port on loopback, or 0 for any that is free
   * @param environment settings, as a container gets them
   */
  public PackagedServer(Path jar, String name, int port, Map<String, String> environment)
      throws IOException {
    this(command(jar, name, port, environment));
  }

  /**
   * What starts it; parameters as above.
   *
   * @return its output goes to files, which a caller must leave as they are
   */
  public static ProcessBuilder command(
      Path jar, String name, int port, Map<String, String> environment) throws IOException {
    assertThat(jar).as("the jar that package makes").exists();
    Path folder = Files.createDirectories(Path.of("target", "packaged"));
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            environment.containsKey("JDK_JAVA_OPTIONS") ? "-server" : "-Xmx512m",
            "--add-modules=jdk.incubator.vector",
            "--sun-misc-unsafe-memory-access=allow",
            "-jar",
            jar.toAbsolutePath().toString(),
            "--server.port=" + port);
    command.environment().putAll(environment);
    command.environment().put("OMP_NUM_THREADS", "1");
    return command
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .redirectError(folder.resolve(name + "-errors.log").toFile());
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param command as {@link #command} makes it, perhaps with something before it or after
   */
  public PackagedServer(ProcessBuilder command) throws IOException {
    log = command.redirectOutput().file().toPath();
    process = command.start();
    try {
      Awaitility.await()
          .atMost(START)
          .failFast("the server has ended, see " + log, () -> !process.isAlive())
          .until(() -> PORT.matcher(text()).find());
      Matcher taken = PORT.matcher(text());
      assertThat(taken.find()).isTrue();
      address = URI.create("http://localhost:" + taken.group(1) + "/");
      Awaitility.await()
          .atMost(START)
          .until(() -> get("/actuator/health/readiness").statusCode() == 200);
    } catch (RuntimeException | Error failure) {
      process.destroyForcibly();
      throw failure;
    }
  }

  /** The page's address. */
  public URI address() {
    return address;
  }

  /** Asks as somebody without a session. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
  }

  /** What it has logged so far. */
  public List<String> log() {
    return text().lines().toList();
  }

  private String text() {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** Its process. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Sends SIGTERM. */
  public void terminate() {
    process.destroy();
  }

  /** Its exit code, which must come before a time is over. */
  public int exitCode(Duration within) throws InterruptedException {
    assertThat(process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS))
        .as("ended within %s", within)
        .isTrue();
    return process.exitValue();
  }

  @Override
  public void close() {
    client.close();
    process.destroyForcibly();
  }
}
