package org.digitscape.operations.health;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Between the signal to end and the end of new connections: readiness is off already, everything
 * still answers, so that a proxy has time to see the first before it meets the second.
 */
@Component
class Drain {

  private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

  private final Duration time;

  /**
   * @param time longer than a proxy takes to notice; zero where there is none
   */
  Drain(@Value("${digitscape.drain:0s}") Duration time) {
    this.time = time;
  }

  /** Spring says so before it closes anything; it goes on once this returns. */
  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void readinessChanged(AvailabilityChangeEvent<ReadinessState> event) throws InterruptedException {
    if (event.getState() == ReadinessState.REFUSING_TRAFFIC && time.isPositive()) {
      LOG.info("Not ready any more; new connections are refused in {} s", time.toSeconds());
      Thread.sleep(time);
    }
  }
}
