package org.digitscape.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a Chromium on this machine, or gets one: an installed Chromium or Chrome, else Playwright's
 * own, else Debian's. The system property {@code digitscape.browser} names one to take instead.
 */
final class Browsers {

  private static final String NAMED = "digitscape.browser";

  private static final List<String> COMMANDS =
      List.of(
          "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");

  private static final List<Path> USUAL_PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/snap/bin/chromium"),
          Path.of("/opt/google/chrome/chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));

  /** No sandbox, because containers forbid it; nothing that speaks to other hosts. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic");

  /** Playwright must not load its three browsers whenever it starts. */
  private static final Map<String, String> NO_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private Browsers() {}

  /** Starts Playwright's driver; it downloads nothing. */
  static Playwright createPlaywright() {
    return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
  }

  /**
   * Starts a browser.
   *
   * @throws IllegalStateException if there is none and none can be had; the message says what to
   *     install
   */
  static Browser launch(Playwright playwright) {
    Optional<Path> installed = installed();
    if (installed.isPresent()) {
      return launch(playwright, installed.get());
    }
    Browser own = launchOwn(playwright);
    if (own == null && downloadOwn()) {
      own = launchOwn(playwright);
    }
    if (own != null) {
      return own;
    }
    if (installFromDebian()) {
      return launch(playwright, installed().orElseThrow());
    }
    throw new IllegalStateException(
        "no browser found: install Chromium or Google Chrome, or name one with -D" + NAMED + "=");
  }

  private static Browser launch(Playwright playwright, @Nullable Path executable) {
    LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
    if (executable != null) {
      options.setExecutablePath(executable);
    }
    return playwright.chromium().launch(options);
  }

  private static Optional<Path> installed() {
    String named = System.getProperty(NAMED);
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> onPath =
        Stream.of(path.split(File.pathSeparator))
            .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
    return Stream.concat(onPath, USUAL_PLACES.stream()).filter(Files::isExecutable).findFirst();
  }

  private static @Nullable Browser launchOwn(Playwright playwright) {
    try {
      return launch(playwright, null);
    } catch (PlaywrightException notThere) {
      return null;
    }
  }

  static boolean downloadOwn() {
    ProcessBuilder install =
        Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
    install.command().addAll(List.of("install", "chromium"));
    install.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000");
    return succeeds(install, 300);
  }

  static boolean installFromDebian() {
    return Files.exists(Path.of("/etc/debian_version"))
        && "root".equals(System.getProperty("user.name"))
        && succeeds(new ProcessBuilder("apt-get", "update"), 120)
        && succeeds(
            new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", "chromium"),
            600);
  }

  private static boolean succeeds(ProcessBuilder builder, int seconds) {
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      Process process = builder.redirectErrorStream(true).redirectOutput(log(builder)).start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static File log(ProcessBuilder builder) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "browser"));
    String name =
        Path.of(builder.command().getFirst()).getFileName() + "-" + builder.command().getLast();
    return folder.resolve(name + ".log").toFile();
  }
}
