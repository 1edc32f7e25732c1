package org.digitscape.e2e.replicas;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The same program with one more part of the page, as an older or newer build has. */
final class OtherBuild {

  /** The part's path on the site. */
  static final String PART = "VAADIN/build/of-another-build-Ab3dE9x1.js";

  private OtherBuild() {}

  /** Makes it. */
  static Path of(Path jar) throws IOException {
    Path other = jar.resolveSibling("packaged").resolve("other.jar");
    Files.createDirectories(other.getParent());
    Files.copy(jar, other, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem files = FileSystems.newFileSystem(other)) {
      Path part = files.getPath("META-INF/VAADIN/webapp", PART);
      Files.writeString(part, "// nothing\n");
    }
    return other;
  }
}
