package org.digitscape.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.digitscape.model.LatentCode;

/**
 * Finds the codes nearest to a place on the plane, exactly. Immutable; any thread may call.
 *
 * <p>A k-d tree in one array: the median of a range splits it, by x and y in turn, so that a search
 * looks at a few dozen of 18,081 codes.
 */
public final class NearestCodes {

  /** The codes as they were given. */
  private final List<LatentCode> codes;

  /** Positions in {@link #codes}, arranged as the tree. */
  private final int[] tree;

  /**
   * @param codes at least one; answers name their positions
   */
  public NearestCodes(List<LatentCode> codes) {
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("there is no nearest of no codes");
    }
    this.codes = List.copyOf(codes);
    this.tree = new int[codes.size()];
    List<Integer> positions = new ArrayList<>(codes.size());
    for (int i = 0; i < codes.size(); i++) {
      positions.add(i);
    }
    build(positions, 0, true);
  }

  /**
   * A code that was found.
   *
   * @param position in the list that was searched
   * @param distance Euclidean distance on the plane
   */
  public record Found(int position, double distance) {}

  /** The distance to the nearest code: small where the model was trained on something. */
  public double distance(LatentCode place) {
    return nearest(place, 1).getFirst().distance();
  }

  /**
   * The nearest codes, nearest first; of equally distant ones the earlier in the list.
   *
   * @param count how many, at least 1; fewer come back if there are not as many codes
   */
  public List<Found> nearest(LatentCode place, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a search finds at least 1 code, not " + count);
    }
    Search search = new Search(place, Math.min(count, tree.length));
    search.visit(0, tree.length, true);
    return search.found();
  }

  private void build(List<Integer> positions, int start, boolean byX) {
    if (positions.isEmpty()) {
      return;
    }
    positions.sort(
        Comparator.comparingDouble(
            (Integer position) -> byX ? codes.get(position).x() : codes.get(position).y()));
    int middle = positions.size() / 2;
    tree[start + middle] = positions.get(middle);
    build(new ArrayList<>(positions.subList(0, middle)), start, !byX);
    build(
        new ArrayList<>(positions.subList(middle + 1, positions.size())), start + middle + 1, !byX);
  }

  /** One search: the best so far, nearest first. */
  private final class Search {

    private final LatentCode place;
    private final int[] best;
    private final double[] distances;
    private int size;

    Search(LatentCode place, int count) {
      this.place = place;
      this.best = new int[count];
      this.distances = new double[count];
    }

    void visit(int start, int end, boolean byX) {
      if (start >= end) {
        return;
      }
      // The same middle as in build: the left half has (end - start) / 2 codes.
      int middle = start + (end - start) / 2;
      LatentCode code = codes.get(tree[middle]);
      offer(tree[middle], code.distanceTo(place));
      double beyond = byX ? place.x() - code.x() : place.y() - code.y();
      if (beyond <= 0) {
        visit(start, middle, !byX);
        if (mayHold(beyond)) {
          visit(middle + 1, end, !byX);
        }
      } else {
        visit(middle + 1, end, !byX);
        if (mayHold(beyond)) {
          visit(start, middle, !byX);
        }
      }
    }

    /** Whether the other side of a split at this distance may hold one of the nearest. */
    private boolean mayHold(double beyond) {
      return size < best.length || Math.abs(beyond) <= distances[size - 1];
    }

    private void offer(int position, double distance) {
      int place = size;
      while (place > 0 && isBefore(position, distance, place - 1)) {
        place--;
      }
      if (place == best.length) {
        return;
      }
      int last = Math.min(size, best.length - 1);
      System.arraycopy(best, place, best, place + 1, last - place);
      System.arraycopy(distances, place, distances, place + 1, last - place);
      best[place] = position;
      distances[place] = distance;
      size = last + 1;
    }

    private boolean isBefore(int position, double distance, int rank) {
      return distance < distances[rank] || (distance == distances[rank] && position < best[rank]);
    }

    List<Found> found() {
      List<Found> found = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        found.add(new Found(best[i], distances[i]));
      }
      return found;
    }
  }
}
