package org.digitscape.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class ProgramVersion implements IVersionProvider {

  ProgramVersion() {}

  @Override
  public String[] getVersion() {
    return new String[] {"digitscape " + current()};
  }

  /** Such as 0.1.0; "unknown" in a program that Maven did not build. */
  static String current() {
    try (InputStream in =
        ProgramVersion.class.getResourceAsStream("/META-INF/build-info.properties")) {
      Properties build = new Properties();
      if (in != null) {
        build.load(in);
      }
      return build.getProperty("build.version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
