package org.digitscape.e2e;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * What the server in this JVM logs and writes while this is open: files in its working folder and
 * in the folder for temporary ones. Ours may log everything they have meanwhile.
 */
final class Traces implements AutoCloseable {

  /** Profiles of browsers, which remember addresses; the visitor's own, not the server's. */
  private static final String BROWSER = "playwright";

  private static final List<Path> FOLDERS =
      List.of(Path.of("").toAbsolutePath(), Path.of(System.getProperty("java.io.tmpdir")));

  private final FileTime start = FileTime.from(Instant.now().minusSeconds(1));
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = logger("org.digitscape");

  Traces() {
    log.start();
    root.addAppender(log);
    ours.setLevel(Level.TRACE);
  }

  /** Where a sequence of bytes was left behind: files, and lines of the log. */
  List<String> of(byte[] marker) throws IOException {
    List<String> found = new ArrayList<>(linesWith(marker));
    for (Path folder : FOLDERS) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return path.getFileName().toString().startsWith(BROWSER)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile()
                  && attributes.lastModifiedTime().compareTo(start) >= 0
                  && text(content(file)).contains(text(marker))) {
                found.add(file.toString());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return found;
  }

  @Override
  public void close() {
    root.detachAppender(log);
    ours.setLevel(null);
  }

  private List<String> linesWith(byte[] marker) {
    String text = text(marker);
    return List.copyOf(log.list).stream()
        .map(
            event ->
                event.getFormattedMessage()
                    + (event.getThrowableProxy() == null
                        ? ""
                        : ThrowableProxyUtil.asString(event.getThrowableProxy())))
        .filter(line -> line.contains(text))
        .toList();
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException gone) {
      return new byte[0];
    }
  }

  /** A character for each byte. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
