package org.digitscape.page;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;

/** The page around the page: styles, icon, and the theme before the first paint. */
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/fields.css")
@StyleSheet("styles/controls.css")
@StyleSheet("styles/draw.css")
@StyleSheet("styles/sight.css")
@StyleSheet("styles/tools.css")
@StyleSheet("styles/walk.css")
@StyleSheet("styles/story.css")
@StyleSheet("styles/guess.css")
@StyleSheet("styles/ladder.css")
@StyleSheet("styles/layout.css")
@StyleSheet("styles/phone.css")
@StyleSheet("styles/models.css")
@StyleSheet("styles/phone-map.css")
@StyleSheet("styles/compare.css")
@StyleSheet("styles/stage.css")
@StyleSheet("styles/header.css")
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
    settings.setPageTitle("Digitscape");
    settings.addMetaTag(
        "description",
        "Draw a 1, 5 or 6 and see where it lands in a two-dimensional latent space of an autoencoder.");
    settings.addFavIcon("icon", "icon.svg", "any");
    settings.addInlineFromFile("theme.js", Inline.Wrapping.JAVASCRIPT);
  }
}
