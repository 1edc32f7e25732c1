package org.digitscape.dl4j;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files of which every entry is known beforehand, with the most bytes that it may have. */
final class ZipEntries {

  /** The earliest time that the format knows. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ZipEntries() {}

  /**
   * Unpacks a zip file in memory.
   *
   * @param file its name, for messages
   * @param limits name of each entry that must be there, and the most bytes it may unpack to
   * @throws ModelFormatException if it is no zip file, is damaged, lacks an entry, or holds another
   *     one, one twice, or one too large
   */
  static Map<String, byte[]> read(String file, byte[] zip, Map<String, Integer> limits)
      throws IOException {
    return read(file, zip, limits, Map.of());
  }

  /**
   * Unpacks a zip file in memory.
   *
   * @param file its name, for messages
   * @param limits name of each entry that must be there, and the most bytes it may unpack to
   * @param optional the same for entries that may be missing
   * @throws ModelFormatException if it is no zip file, is damaged, lacks an entry, or holds another
   *     one, one twice, or one too large
   */
  static Map<String, byte[]> read(
      String file, byte[] zip, Map<String, Integer> limits, Map<String, Integer> optional)
      throws IOException {
    if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K' || zip[2] != 3 || zip[3] != 4) {
      throw new ModelFormatException(
          file, "a zip file", zip.length == 0 ? "an empty file" : "a file of another kind");
    }
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Integer limit = limits.getOrDefault(entry.getName(), optional.get(entry.getName()));
        if (limit == null) {
          throw new ModelFormatException(
              file, "only " + names(limits), "an entry " + printable(entry.getName()));
        }
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
          throw new ModelFormatException(
              file, "at most " + limit + " bytes in " + entry.getName(), "more");
        }
        if (entries.put(entry.getName(), bytes) != null) {
          throw new ModelFormatException(file, "one " + entry.getName(), "two");
        }
      }
    } catch (EOFException | ZipException e) {
      throw new ModelFormatException(file, "a whole zip file", "a damaged or truncated one", e);
    }
    for (String name : limits.keySet()) {
      if (!entries.containsKey(name)) {
        throw new ModelFormatException(file, names(limits), "no " + name);
      }
    }
    return entries;
  }

  /** Packs entries, sorted by name and without a time: equal entries give equal bytes anywhere. */
  static byte[] write(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : new TreeMap<>(entries).entrySet()) {
        byte[] content = each.getValue();
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(each.getKey());
        // Compression would depend on the machine's library, and gains little on weights.
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String names(Map<String, Integer> limits) {
    return String.join(" and ", new TreeMap<>(limits).keySet());
  }

  private static String printable(String name) {
    String start = name.length() > 60 ? name.substring(0, 60) + "..." : name;
    return start.replaceAll("\\p{C}", "?");
  }
}
