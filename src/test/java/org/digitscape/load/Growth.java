package org.digitscape.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What a server kept of its visitors.
 *
 * @param before idle, once everything had been used
 * @param used while it was used
 * @param after idle again, once all visitors are forgotten
 */
record Growth(ServerState before, List<ServerState> used, ServerState after) {

  /** Bytes by which the process may grow. */
  private static final long RESIDENT = 50_000_000;

  /** Bytes of live heap that caches and compiled code may take meanwhile. */
  private static final long HEAP = 10_000_000;

  /** Outside of the heap what is not returned is lost; buffers of a few threads are kept. */
  private static final long OUTSIDE = 1_000_000;

  /** Threads and files of pools that grow and shrink by themselves. */
  private static final int POOLS = 12;

  /** Of the looks while in use, how many at each end are compared by their median. */
  private static final int ENDS = 5;

  /** Looks at the start while sessions still gather. */
  private static final int GATHERING = 5;

  /** What is wrong, in words; empty if nothing is. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    bound(faults, "resident bytes, idle", ServerState::resident, before, after, RESIDENT);
    bound(faults, "live bytes of the heap", ServerState::heap, before, after, HEAP);
    bound(faults, "bytes of ND4J", ServerState::nativeBytes, before, after, OUTSIDE);
    bound(faults, "bytes of buffers", ServerState::direct, before, after, OUTSIDE);
    bound(faults, "threads", ServerState::threads, before, after, POOLS);
    bound(faults, "sessions", ServerState::sessions, before, after, 0);
    bound(faults, "tabs", ServerState::tabs, before, after, 0);
    bound(faults, "open files", ServerState::files, before, after, POOLS);
    if (used.size() >= GATHERING + 2 * ENDS) {
      long first = median(used.subList(GATHERING, GATHERING + ENDS));
      long last = median(used.subList(used.size() - ENDS, used.size()));
      if (last - first >= RESIDENT) {
        faults.add("resident bytes, in use: from %,d to %,d".formatted(first, last));
      }
    }
    return faults;
  }

  private static void bound(
      List<String> faults,
      String what,
      ToLongFunction<ServerState> of,
      ServerState before,
      ServerState after,
      long most) {
    long grown = of.applyAsLong(after) - of.applyAsLong(before);
    if (grown > most) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%s: from %,d to %,d",
              what,
              of.applyAsLong(before),
              of.applyAsLong(after)));
    }
  }

  private static long median(List<ServerState> states) {
    return states.stream()
        .mapToLong(ServerState::resident)
        .sorted()
        .skip(states.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
