package org.digitscape.operations.health;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down while something has been stuck for longer than it may.
 *
 * @param stuck for how long
 * @param patience how long it may
 */
record StallHealth(Supplier<Duration> stuck, Duration patience) implements HealthIndicator {

  @Override
  public Health health() {
    Duration since = stuck.get();
    Health.Builder health = since.compareTo(patience) > 0 ? Health.down() : Health.up();
    return health.withDetail("stuckSeconds", since.toSeconds()).build();
  }
}
