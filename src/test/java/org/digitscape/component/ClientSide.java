package org.digitscape.component;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Plays the browser of a component under test: reads what it is told, and tells it something. */
public final class ClientSide {

  private static final JsonMapper JSON = new JsonMapper();

  private final UI ui = new UI();
  private final Component component;

  public ClientSide(Component component) {
    this.component = component;
    VaadinSession session = mock(VaadinSession.class, RETURNS_DEEP_STUBS);
    when(session.hasLock()).thenReturn(true);
    when(session.getService().getDeploymentConfiguration().isProductionMode()).thenReturn(true);
    ui.getInternals().setSession(session);
  }

  /** Puts the component on the page. */
  public void attach() {
    ui.add(component);
  }

  /** Takes it off the page. */
  public void detach() {
    ui.remove(component);
  }

  /**
   * What the component has called since the last time, as one line each: {@code show({"a":1},true)}
   * for a function, {@code speed=2.0} for a property.
   */
  public List<String> calls() {
    ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
    return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
        .filter(call -> call.getOwner().equals(component.getElement().getNode()))
        .map(this::line)
        .toList();
  }

  /** Fires an event of the client half. */
  public void fire(String type, String detail) {
    fireRaw(type, "{\"event.detail\":" + detail + "}");
  }

  /** The same with all of the event's data. */
  public void fireRaw(String type, String data) {
    component
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(component.getElement(), type, JSON.readTree(data)));
  }

  /* A function is called with the element before its arguments, a script with the element after them. */
  private String line(PendingJavaScriptInvocation call) {
    String expression = call.getInvocation().getExpression();
    List<String> arguments =
        call.getInvocation().getParameters().stream()
            .filter(argument -> argument != component.getElement())
            .map(ClientSide::text)
            .toList();
    if (expression.contains("this[$0] = $1")) {
      return arguments.getFirst().replace("\"", "") + "=" + arguments.getLast();
    }
    String function = expression.replaceAll("^return \\$0\\.|\\(.*", "");
    return function + "(" + String.join(",", arguments) + ")";
  }

  private static String text(Object argument) {
    return argument instanceof Element element
        ? "<" + element.getTag() + ">"
        : JSON.writeValueAsString(argument);
  }
}
