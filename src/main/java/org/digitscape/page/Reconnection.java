package org.digitscape.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What happens when the server forgot a visitor, after a restart or a long sleep: the page loads
 * itself again from its address, which holds all that was shown, without asking.
 */
@Component
class Reconnection implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setSessionExpiredURL(null);
    event.getSource().setSystemMessagesProvider(info -> messages);
    event.getSource().addUIInitListener(Reconnection::initialize);
  }

  private static void initialize(UIInitEvent event) {
    UI ui = event.getUI();
    // Only then is the visitor's language known.
    ui.addAfterNavigationListener(entered -> say(ui));
    ui.getReconnectDialogConfiguration().setReconnectInterval(2_000);
    ui.getReconnectDialogConfiguration().setReconnectAttempts(10_000);
  }

  private static void say(UI ui) {
    ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("note.lost"));
    ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("note.lost"));
  }
}
