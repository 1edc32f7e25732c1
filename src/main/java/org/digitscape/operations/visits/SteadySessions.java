package org.digitscape.operations.visits;

import java.util.function.LongSupplier;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.session.StandardSession;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sessions that end by the time that passes. Tomcat's own go by the time of day: when its clock is
 * put forward they all end at once, and when it is put back those that nobody comes back to take
 * the places of others for as long.
 */
@Component
class SteadySessions implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(context -> context.setManager(new Manager(System::nanoTime)));
  }

  /** Makes them. */
  static final class Manager extends StandardManager {

    private final LongSupplier nanoTime;

    /**
     * @param nanoTime a clock as {@link System#nanoTime()}
     */
    Manager(LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
    }

    @Override
    protected StandardSession getNewSession() {
      return new SteadySession(this, nanoTime);
    }
  }

  /** Counts from its last request, begun or ended. */
  private static final class SteadySession extends StandardSession {

    private static final long serialVersionUID = 1;

    private final transient LongSupplier nanoTime;
    private volatile long used;

    SteadySession(Manager manager, LongSupplier nanoTime) {
      super(manager);
      this.nanoTime = nanoTime;
      this.used = nanoTime.getAsLong();
    }

    @Override
    public void access() {
      used = nanoTime.getAsLong();
      super.access();
    }

    @Override
    public void endAccess() {
      used = nanoTime.getAsLong();
      super.endAccess();
    }

    @Override
    public long getIdleTimeInternal() {
      return (nanoTime.getAsLong() - used) / 1_000_000;
    }
  }
}
