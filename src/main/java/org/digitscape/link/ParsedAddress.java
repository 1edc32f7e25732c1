package org.digitscape.link;

import java.util.List;

/**
 * What could be read of an address.
 *
 * @param state what to show; each part that could not be read has its default
 * @param problems one line in English for each part that could not be read, its key first: {@code
 *     "count: a count lies in 1..100, not at 900"}; for logs and tests; never quotes the address,
 *     but for numbers
 */
public record ParsedAddress(PageState state, List<String> problems) {

  public ParsedAddress {
    problems = List.copyOf(problems);
  }

  /** True if every part was understood. */
  public boolean isComplete() {
    return problems.isEmpty();
  }
}
