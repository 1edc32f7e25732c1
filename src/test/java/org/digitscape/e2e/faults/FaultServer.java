package org.digitscape.e2e.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitscape.e2e.packaged.PackagedServer;
import org.digitscape.load.ImageOptions;

/** How the packaged server is started here: as the image does, with something amiss. */
final class FaultServer {

  /** Where native libraries lie unpacked on this machine. */
  static final Path NATIVE = Path.of(System.getProperty("user.home"), ".javacpp", "cache");

  private final String name;
  private final Map<String, String> environment = new HashMap<>();
  private Path cache = NATIVE;
  private int port;
  private String javaOptions = "";
  private List<String> before = List.of();

  /**
   * @param name of its log in target/packaged
   */
  FaultServer(String name) {
    this.name = "fault-" + name;
  }

  /** Options of the JVM beside, and before, the image's. */
  FaultServer javaOptions(String options) {
    javaOptions = options;
    return this;
  }

  /** A folder for native libraries. */
  FaultServer cache(Path folder) {
    cache = folder;
    return this;
  }

  /** A port on loopback, instead of any that is free. */
  FaultServer port(int number) {
    port = number;
    return this;
  }

  /** A variable of its environment. */
  FaultServer with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** A command that starts it. */
  FaultServer startedBy(List<String> command) {
    before = command;
    return this;
  }

  /** Starts it and waits until it is ready. */
  PackagedServer start() throws IOException {
    return new PackagedServer(command());
  }

  /** What starts it. */
  ProcessBuilder command() throws IOException {
    environment.put(
        "JDK_JAVA_OPTIONS", ImageOptions.read(Path.of("Dockerfile"), cache) + " " + javaOptions);
    ProcessBuilder command = PackagedServer.command(PackagedServer.JAR, name, port, environment);
    command.command().addAll(0, before);
    return command;
  }
}
