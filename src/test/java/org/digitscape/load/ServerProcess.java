package org.digitscape.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.digitscape.PageClient;

/**
 * The packaged server as the image has it, unpacked and with the image's options, in a process of
 * its own.
 */
final class ServerProcess implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final Pattern TROUBLE = Pattern.compile(" ERROR |Exception|Error:");
  private static final Duration START = Duration.ofMinutes(3);
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  private final Process process;
  private final Path log;
  private final URI address;

  /**
   * Starts it and waits until it is ready.
   *
   * @param settings of the application
   */
  ServerProcess(ServerOptions options, Map<String, String> settings)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(options.folder.toAbsolutePath());
    Path unpacked = folder.resolve("server");
    Path jar = unpacked.resolve(options.jar.getFileName());
    run(
        folder.resolve("unpack.log"),
        java("java"),
        "-Djarmode=tools",
        "-jar",
        options.jar.toString(),
        "extract",
        "--force",
        "--destination",
        unpacked.toString());
    log = folder.resolve("server.log");
    List<String> command = new ArrayList<>(Cores.prefix(options.serverCores));
    command.add(java("java"));
    if (options.leak == null) {
      command.addAll(List.of("-jar", jar.toString()));
    } else {
      String classes = jar + ":" + leakIn(folder.resolve("leak"));
      command.addAll(List.of("-cp", classes, "org.digitscape.Digitscape"));
      command.add("--spring.main.sources=" + InjectedLeak.class.getName());
      command.add("--injected-leak=" + options.leak);
    }
    command.add("--server.port=" + options.port);
    command.add("--server.address=127.0.0.1");
    settings.forEach((name, value) -> command.add("--" + name + "=" + value));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    String image = ImageOptions.read(options.dockerfile, folder.resolve("cache"));
    String heap = options.wholeHeap ? ImageOptions.wholeHeapAtOnce(image) : image;
    builder.environment().put("JDK_JAVA_OPTIONS", heap + " " + options.javaOptions);
    builder.environment().put("OMP_NUM_THREADS", "1");
    process = builder.redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    try {
      Awaitility.await()
          .atMost(START)
          .failFast("the server has ended, see " + log, () -> !process.isAlive())
          .until(() -> PORT.matcher(log()).find());
      Matcher port = PORT.matcher(log());
      if (!port.find()) {
        throw new IOException("the server names no port");
      }
      address = URI.create("http://127.0.0.1:" + port.group(1) + "/");
      try (PageClient client = new PageClient(address)) {
        Awaitility.await()
            .atMost(START)
            .until(() -> client.get("/actuator/health/readiness").statusCode() == 200);
      }
    } catch (IOException | RuntimeException | Error failure) {
      process.destroy();
      throw failure;
    }
  }

  URI address() {
    return address;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Lines of its log that an operator would look into; its page answers as if nothing were. */
  List<String> troubles() throws IOException {
    return log().lines().filter(line -> TROUBLE.matcher(line).find()).toList();
  }

  private String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** A folder with the classes of the leak and no others. */
  private static Path leakIn(Path folder) throws IOException {
    String name = InjectedLeak.class.getName().replace('.', '/');
    Path classes =
        Path.of(
            URI.create(
                InjectedLeak.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    Path from = classes.resolve(name + ".class").getParent();
    Path to = Files.createDirectories(folder.resolve(classes.relativize(from).toString()));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith(InjectedLeak.class.getSimpleName())) {
          Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
        }
      }
    }
    return folder;
  }

  private static String java(String tool) {
    return JAVA_HOME.resolve("bin").resolve(tool).toString();
  }

  private static void run(Path output, String... command) throws IOException, InterruptedException {
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException(command[0] + " failed, see " + output);
    }
  }
}
