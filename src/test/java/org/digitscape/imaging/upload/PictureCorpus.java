package org.digitscape.imaging.upload;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Odd and broken pictures that others have collected, see docs/security.md: those of the jars that
 * the profile {@code corpora} adds, and those of the folder that the system property {@code
 * digitscape.corpus} names.
 */
public final class PictureCorpus {

  /** Folders of the corpora in the jars that the profile adds. */
  private static final String[] ON_CLASS_PATH = {
    "broken-jpeg/", "jpeg/", "exif/", "jpeg-lossless/", "data/images/"
  };

  private PictureCorpus() {}

  /** Contents by name; empty without the profile and the property. */
  public static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String folder : ON_CLASS_PATH) {
      for (URL url : Collections.list(PictureCorpus.class.getClassLoader().getResources(folder))) {
        if (url.getProtocol().equals("jar")) {
          URI jar = URI.create(url.toString().replaceFirst("!.*", "!/"));
          try (FileSystem inJar = FileSystems.newFileSystem(jar, Map.of())) {
            addAll(files, inJar.getPath(folder));
          }
        }
      }
    }
    String folder = System.getProperty("digitscape.corpus");
    if (folder != null) {
      addAll(files, Path.of(folder));
    }
    return files;
  }

  private static void addAll(Map<String, byte[]> files, Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(PictureCorpus::isPicture).toList()) {
        files.put(file.toUri().toString(), Files.readAllBytes(file));
      }
    }
  }

  private static boolean isPicture(Path file) {
    return Files.isRegularFile(file)
        && file.toString()
            .toLowerCase(Locale.ROOT)
            .matches(".*\\.(jpe?g|jpe|png|gif|bmp|tiff?|psd|webp|ico|jp2)");
  }
}
