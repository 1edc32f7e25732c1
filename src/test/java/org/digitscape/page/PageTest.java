package org.digitscape.page;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.SpringServlet;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.digitscape.ServerTest;
import org.digitscape.component.map.LatentMap;
import org.digitscape.component.map.MapEvents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real page over the real model in a real Vaadin service, without a browser. The service comes
 * from the program itself: the test library's own stand-in reads fields that Vaadin 25.3 no longer
 * has.
 */
public abstract class PageTest extends ServerTest {

  @Autowired private ServletRegistrationBean<SpringServlet> servlet;

  // Vaadin holds its current instances weakly.
  private @Nullable VaadinSession session;
  private @Nullable UI ui;

  @BeforeEach
  protected void enter() {
    VaadinServletService service = Objects.requireNonNull(servlet.getServlet()).getService();
    session = new LockedSession(service);
    session.setLocale(Locale.ENGLISH);
    VaadinService.setCurrent(service);
    VaadinSession.setCurrent(session);
    ui = new UI();
    ui.getInternals().setSession(session);
    UI.setCurrent(ui);
  }

  @AfterEach
  protected void leave() {
    ui = null;
    session = null;
    CurrentInstance.clearAll();
  }

  /** Opens the page at an address. */
  protected DigitscapeView open(String query) {
    UI ui = UI.getCurrentOrThrow();
    ui.removeAll();
    DigitscapeView view =
        VaadinService.getCurrent().getInstantiator().getOrCreate(DigitscapeView.class);
    view.show(new Location(query));
    ui.add(view);
    settle();
    return view;
  }

  protected <C extends Component> ComponentQuery<C> find(Class<C> type) {
    return new ComponentQuery<>(type);
  }

  protected Span text(String testId) {
    return find(Span.class).withTestId(testId).single();
  }

  protected void press(String testId) {
    press(find(NativeButton.class).withTestId(testId).single());
  }

  protected void press(NativeButton button) {
    new ComponentTester<>(button).ensureComponentIsUsable();
    Element element = button.getElement();
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, "click", JsonMapper.shared().createObjectNode()));
    settle();
  }

  /** What the browser does when the visitor leaves a field with a new text. */
  protected void type(Input field, String text) {
    enter(field, text);
  }

  /** What the browser does when the visitor gives a field or a list another value. */
  protected void enter(Component field, String text) {
    update(field, "value", text);
  }

  /** What the browser does when the visitor checks a box, or takes the check away. */
  protected void enterChecked(Component box, boolean checked) {
    update(box, "checked", checked);
  }

  private static void update(Component field, String property, Serializable value) {
    ElementPropertyMap properties =
        field.getElement().getNode().getFeature(ElementPropertyMap.class);
    try {
      properties.deferredUpdateFromClient(property, value).run();
    } catch (PropertyChangeDeniedException e) {
      throw new AssertionError("the field takes no input", e);
    }
    settle();
  }

  protected NativeButton button(String text) {
    return find(NativeButton.class)
        .withCondition(button -> button.getElement().getTextRecursively().equals(text))
        .all()
        .getFirst();
  }

  /** What the browser does when the visitor clicks a point of the map. */
  protected void clickPoint(int index) {
    LatentMap map = find(LatentMap.class).single();
    ComponentUtil.fireEvent(map, new MapEvents.PointClick(map, true, index, "pick"));
    settle();
  }

  /** What waits to be run by the browser: each script's parameters, joined. */
  protected List<String> scripts() {
    return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
        .map(pending -> pending.getInvocation().getParameters())
        .map(
            parameters ->
                String.join(" ", Stream.of(parameters.toArray()).map(String::valueOf).toList()))
        .toList();
  }

  /** Lets effects run that wait for the end of the request. */
  protected static void settle() {
    VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
  }

  /** A session whose lock this thread holds, as while a request is served. */
  private static final class LockedSession extends VaadinSession {

    private final transient ReentrantLock lock = new ReentrantLock();

    LockedSession(VaadinService service) {
      super(service);
      lock.lock();
    }

    @Override
    public Lock getLockInstance() {
      return lock;
    }
  }
}
