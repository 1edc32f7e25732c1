package org.digitscape.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the image tells the JVM, read from the Dockerfile: a measurement is one of the image. */
public final class ImageOptions {

  private static final Pattern OPTIONS =
      Pattern.compile("JDK_JAVA_OPTIONS=\"([^\"]*)\"", Pattern.DOTALL);
  private static final Pattern FOLDER =
      Pattern.compile("-Dorg\\.bytedeco\\.javacpp\\.cachedir=\\S+");

  private static final Pattern MOST = Pattern.compile("-Xmx(\\S+)");

  private ImageOptions() {}

  /**
   * Reads them.
   *
   * @param cache where native libraries unpack here
   * @return as the environment variable {@code JDK_JAVA_OPTIONS} has them
   */
  public static String read(Path dockerfile, Path cache) throws IOException {
    Matcher options = OPTIONS.matcher(Files.readString(dockerfile));
    if (!options.find()) {
      throw new IOException(dockerfile + " sets no JDK_JAVA_OPTIONS");
    }
    String joined = options.group(1).replaceAll("\\\\\\s+", "").strip();
    return FOLDER
        .matcher(joined)
        .replaceAll(Matcher.quoteReplacement("-Dorg.bytedeco.javacpp.cachedir=" + cache));
  }

  /**
   * Makes the JVM take its whole heap at the start, so that its process grows by nothing but what
   * is outside of it.
   *
   * @param options with the most that the heap may take
   */
  static String wholeHeapAtOnce(String options) {
    Matcher most = MOST.matcher(options);
    if (!most.find()) {
      throw new IllegalArgumentException("no -Xmx in " + options);
    }
    return options + " -Xms" + most.group(1) + " -XX:+AlwaysPreTouch";
  }
}
