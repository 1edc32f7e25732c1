package org.digitscape.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The {@code key=value} parts of a query string, and what was wrong with those asked for. */
final class AddressParts {

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> repeated = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  AddressParts(String query) {
    for (String part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? part : part.substring(0, equals);
      String value = equals < 0 ? "" : part.substring(equals + 1);
      if (values.putIfAbsent(key, value) != null) {
        repeated.add(key);
      }
    }
  }

  boolean hasAnyOf(Set<String> keys) {
    return keys.stream().anyMatch(values::containsKey);
  }

  /**
   * Reads one part.
   *
   * @param fallback for a part that is missing, or that cannot be read, which becomes a problem
   * @param reader throws IllegalArgumentException on what it cannot read
   */
  <T> T read(String key, T fallback, Function<String, T> reader) {
    String value = values.get(key);
    if (value == null) {
      return fallback;
    }
    if (repeated.contains(key)) {
      problems.add(key + ": given more than once");
      return fallback;
    }
    try {
      return reader.apply(unescape(value));
    } catch (IllegalArgumentException e) {
      problems.add(key + ": " + e.getMessage());
      return fallback;
    }
  }

  List<String> problems() {
    return problems;
  }

  private static String unescape(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("malformed escape", e);
    }
  }
}
