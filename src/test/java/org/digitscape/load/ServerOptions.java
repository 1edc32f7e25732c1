package org.digitscape.load;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the server is started. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ServerOptions {

  @Option(
      names = "--jar",
      paramLabel = "FILE",
      defaultValue = "target/digitscape.jar",
      description = "The packaged server (default: ${DEFAULT-VALUE}).")
  Path jar;

  @Option(
      names = "--dockerfile",
      paramLabel = "FILE",
      defaultValue = "Dockerfile",
      description = "Whose JVM options it gets (default: ${DEFAULT-VALUE}).")
  Path dockerfile;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      defaultValue = "target/load",
      description = "For its files and log, and for results (default: ${DEFAULT-VALUE}).")
  Path folder;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Of the server on loopback (default: any free one).")
  int port;

  @Option(
      names = "--server-cores",
      paramLabel = "LIST",
      defaultValue = "0",
      description = "Processors of the server, or ${DEFAULT-VALUE} by default; \"any\" for all.")
  String serverCores;

  @Option(
      names = "--load-cores",
      paramLabel = "LIST",
      defaultValue = "1",
      description = "Processors of the visitors, ${DEFAULT-VALUE} by default; \"any\" for all.")
  String loadCores;

  @Option(
      names = "--java-options",
      paramLabel = "OPTIONS",
      defaultValue = "",
      description = "For the server's JVM, beside the image's.")
  String javaOptions;

  /** Whether it takes its whole heap at the start. */
  boolean wholeHeap;

  /** What leaks in it; nothing if null. */
  InjectedLeak.@Nullable Kind leak;
}
