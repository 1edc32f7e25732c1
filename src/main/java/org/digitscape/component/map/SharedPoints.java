package org.digitscape.component.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Test digits, once for all who show the same ones: as JSON, five hundred of them take 200 kB,
 * which each open tab would keep for itself.
 *
 * @param points unmodifiable
 * @param wire the same as the client half reads them; never changed, as nobody else's is
 */
record SharedPoints(List<LatentMarks.Point> points, ArrayNode wire) {

  /** More than there are models; of more, those not shown for longest are written anew. */
  private static final int MOST = 100;

  private static final Cache<List<LatentMarks.Point>, SharedPoints> KNOWN =
      Caffeine.newBuilder().maximumSize(MOST).build();

  static SharedPoints of(List<LatentMarks.Point> points) {
    return KNOWN.get(List.copyOf(points), SharedPoints::write);
  }

  private static SharedPoints write(List<LatentMarks.Point> points) {
    List<LatentMapWire.Point> wire = points.stream().map(LatentMapWire.Point::of).toList();
    return new SharedPoints(points, JsonMapper.shared().valueToTree(wire));
  }
}
