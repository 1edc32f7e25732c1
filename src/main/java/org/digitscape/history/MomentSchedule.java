package org.digitscape.history;

import java.util.SortedSet;
import java.util.TreeSet;

/** When a training is looked at: often in its first seconds, in which most happens, then rarely. */
public final class MomentSchedule {

  private MomentSchedule() {}

  /**
   * Moments at about equal factors between the first update and the last: 0, 1, 2, 3, 4, 6, 8 and
   * so on.
   *
   * @param updates of the whole training, at least 1
   * @param moments at most so many, at least 2; fewer if there are fewer updates
   * @return numbers of updates, with 0 and the last among them
   */
  public static SortedSet<Integer> geometric(int updates, int moments) {
    if (updates < 1 || moments < 2) {
      throw new IllegalArgumentException(
          "expected an update and two moments, found " + updates + " and " + moments);
    }
    SortedSet<Integer> schedule = new TreeSet<>();
    int last = 1;
    schedule.add(last);
    for (int left = Math.min(moments, updates) - 1; left > 0; left--) {
      // What would bring the moments that are left evenly to the end, but at least one further.
      double next = last * Math.pow((double) updates / last, 1.0 / left);
      last = Math.max(last + 1, (int) Math.round(next));
      schedule.add(last);
    }
    return schedule;
  }
}
