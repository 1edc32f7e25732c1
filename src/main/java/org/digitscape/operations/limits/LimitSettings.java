package org.digitscape.operations.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings under {@code digitscape.limits}.
 *
 * @param session of one visitor of the page, told by the session's cookie
 * @param address of one address, for requests without a session
 * @param server of all together
 */
@ConfigurationProperties("digitscape.limits")
record LimitSettings(Rate session, Rate address, Rate server) {

  /**
   * Requests per second.
   *
   * @param perSecond in the long run, at least 1
   * @param burst at once after a rest, at least {@code perSecond}
   */
  record Rate(int perSecond, int burst) {

    Rate {
      if (perSecond < 1 || burst < perSecond) {
        throw new IllegalArgumentException(
            "per-second is %d and burst %d, expected 1 <= per-second <= burst"
                .formatted(perSecond, burst));
      }
    }

    /**
     * A full bucket of this rate. It counts time that passes, not the time of day: a clock that is
     * put back by an hour would else fill no bucket for that hour.
     */
    Bucket bucket() {
      return Bucket.builder()
          .withNanosecondPrecision()
          .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
          .build();
    }
  }
}
