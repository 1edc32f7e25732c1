package org.digitscape.operations.visits;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts the open tabs and bounds them for each visitor. The tab opened longest ago gives way: when
 * its visitor comes back to it, it loads itself again from its address.
 */
@Component
class Tabs implements VaadinServiceInitListener {

  private final int mostPerVisitor;
  private final Duration idle;
  private final AtomicInteger open = new AtomicInteger();

  /**
   * @param mostPerVisitor tabs in one session
   * @param idle after which a session with a page is forgotten
   */
  Tabs(
      @Value("${digitscape.limits.tabs:5}") int mostPerVisitor,
      @Value("${server.servlet.session.timeout:15m}") Duration idle,
      MeterRegistry metrics) {
    this.mostPerVisitor = mostPerVisitor;
    this.idle = idle;
    metrics.gauge("digitscape.tabs", open);
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(this::opened);
  }

  private void opened(UIInitEvent event) {
    UI ui = event.getUI();
    open.incrementAndGet();
    ui.addDetachListener(detached -> open.decrementAndGet());
    VaadinSession session = ui.getSession();
    session.getSession().setMaxInactiveInterval((int) idle.toSeconds());
    List<UI> others =
        session.getUIs().stream()
            .filter(other -> other != ui && !other.isClosing())
            .sorted(Comparator.comparingInt(UI::getUIId))
            .toList();
    others.subList(0, Math.max(0, others.size() + 1 - mostPerVisitor)).forEach(UI::close);
  }
}
