package org.digitscape.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.digitscape.PageClient;

/**
 * What the server holds once its garbage is collected.
 *
 * @param resident memory of the process, bytes
 * @param heap live objects, bytes
 * @param nativeBytes what ND4J holds outside of the heap
 * @param direct buffers outside of the heap, bytes
 * @param threads of the JVM
 * @param sessions of visitors
 * @param tabs that are open
 * @param files and sockets that are open
 * @param processor time used since the start, s
 */
public record ServerState(
    long resident,
    long heap,
    long nativeBytes,
    long direct,
    int threads,
    int sessions,
    int tabs,
    int files,
    double processor) {

  static final String HEADER =
      "| minute | resident, MB | live heap, MB | ND4J, kB | buffers, kB | threads | sessions | tabs |"
          + " files | processor, s |\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|";

  private static final double MB = 1e6;
  private static final double KB = 1e3;

  /** Collects the server's garbage and looks; Linux alone tells all of it. */
  static ServerState of(ServerProcess server) throws IOException, InterruptedException {
    return of(server.pid(), server.address());
  }

  /** Likewise, of the server with a process id and an address. */
  public static ServerState of(long pid, URI address) throws IOException, InterruptedException {
    collectGarbage(pid);
    try (PageClient client = new PageClient(address)) {
      String metrics = client.get("/actuator/prometheus").body();
      return new ServerState(
          resident(pid),
          (long) sum(metrics, "jvm_memory_used_bytes{area=\"heap\""),
          (long) sum(metrics, "digitscape_native_bytes"),
          (long) sum(metrics, "jvm_buffer_memory_used_bytes{id=\"direct\""),
          (int) sum(metrics, "jvm_threads_live_threads"),
          (int) sum(metrics, "digitscape_sessions "),
          (int) sum(metrics, "digitscape_tabs"),
          files(pid),
          sum(metrics, "process_cpu_time_ns_total") / 1e9);
    }
  }

  private static void collectGarbage(long pid) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    int exit =
        new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.run")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException("jcmd could not collect the garbage of process " + pid);
    }
  }

  private static double sum(String metrics, String start) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(start))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static long resident(long pid) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    throw new IOException("no VmRSS of process " + pid);
  }

  private static int files(long pid) throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return (int) open.count();
    }
  }

  /** A row below {@link #HEADER}. */
  String row(double minute) {
    return String.format(
        Locale.ROOT,
        "| %.1f | %.0f | %.1f | %.0f | %.0f | %d | %d | %d | %d | %.0f |",
        minute,
        resident / MB,
        heap / MB,
        nativeBytes / KB,
        direct / KB,
        threads,
        sessions,
        tabs,
        files,
        processor);
  }
}
