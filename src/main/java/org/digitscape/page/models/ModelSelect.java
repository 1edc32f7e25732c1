package org.digitscape.page.models;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import org.digitscape.component.Icon;
import org.digitscape.model.ModelCard;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.ModelWords;
import org.digitscape.serving.ServedModel;

/**
 * The choice of the model: the browser's own list. Where the browser lets a page lay its list out,
 * each model has a line about it and its two numbers; elsewhere it has its name alone.
 */
@Tag("select")
final class ModelSelect extends AbstractSinglePropertyField<ModelSelect, String>
    implements HasAriaLabel, HasStyle {

  /** Browsers whose lists take plain text alone would run all texts of an option together. */
  private static final String NAMES_ALONE =
      "if (!CSS.supports('appearance', 'base-select')) {"
          + "for (const option of this.options) option.label = option.dataset.name; }";

  private final ModelWords words = new ModelWords(this::getTranslation);
  private final Element shown = new Element("span");

  ModelSelect(Exploration exploration) {
    super("value", "", false);
    setSynchronizedEvent("change");
    addClassName("model-select");
    Controls.testId(this, "model-select");
    setAriaLabel(getTranslation("model.choose"));
    // Shown in place of the browser's own copy of the chosen option.
    Element button = new Element("button");
    button.appendChild(shown, new Icon("chev").getElement());
    getElement().appendChild(button);
    exploration.models().stream().map(ServedModel::card).forEach(this::addOption);
    getElement().executeJs(NAMES_ALONE);
    Signal<ServedModel> model = exploration.view(scene -> scene.model());
    Signal.effect(
        this,
        () -> {
          ModelCard card = model.get().card();
          setValue(card.id());
          shown.setText(words.name(card));
          getElement().setAttribute("title", words.about(card) + " " + words.numbers(card));
        });
    addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            exploration.models().stream()
                .filter(each -> each.id().equals(event.getValue()))
                .findFirst()
                .ifPresent(exploration::choose);
          }
        });
  }

  private void addOption(ModelCard card) {
    Element option =
        new Element("option")
            .setAttribute("value", card.id())
            .setAttribute("data-name", words.name(card));
    option.appendChild(
        Controls.text("name", words.name(card)).getElement(),
        Controls.text("numbers", words.numbers(card)).getElement(),
        Controls.text("about", words.about(card)).getElement());
    getElement().appendChild(option);
  }
}
