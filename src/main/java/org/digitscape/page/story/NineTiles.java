package org.digitscape.page.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.digitscape.component.DigitTile;
import org.digitscape.component.map.LatentMarks;
import org.digitscape.link.SampleState;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Numbers;
import org.jspecify.annotations.Nullable;

/** The question which of nine digits was never written by a person. Nobody has to answer it. */
final class NineTiles extends Div {

  private final Exploration exploration;
  private final Impostor impostor;
  private final Supplier<SampleState.Fit> density;
  private final NativeButton open = Controls.textButton(getTranslation("story.nine.open"));
  private final Paragraph question = new Paragraph(getTranslation("story.nine.question"));
  private final Div grid = Controls.box("nine");
  private final Outcome outcome = new Outcome();
  private final NativeButton more = Controls.textButton("");
  private final List<NativeButton> buttons = new ArrayList<>();

  private @Nullable NineRound round;
  private int rounds;
  private int found;

  /**
   * @param density from which the one is drawn that nobody wrote
   */
  NineTiles(Exploration exploration, Impostor impostor, Supplier<SampleState.Fit> density) {
    this.exploration = exploration;
    this.impostor = impostor;
    this.density = density;
    addClassName("nine-tiles");
    grid.getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("story.nine.question"));
    open.addClassName("quiet");
    Controls.onClick(open, () -> begin());
    more.addClassName("quiet");
    Controls.onClick(more, () -> goOn());
    add(open, question, grid, outcome, more);
    question.setVisible(false);
    grid.setVisible(false);
    more.setVisible(false);
  }

  private void begin() {
    open.setVisible(false);
    question.setVisible(true);
    grid.setVisible(true);
    more.setVisible(true);
    deal();
    buttons.getFirst().focus();
  }

  /** Before the answer it gives the answer, after that it deals again. */
  private void goOn() {
    if (round != null) {
      reveal(-1);
    } else {
      deal();
      buttons.getFirst().focus();
    }
  }

  private void deal() {
    impostor.forget();
    NineRound dealt =
        NineRound.draw(
            exploration.model(),
            Scene.kindOf(density.get(), exploration.model()),
            new SplittableRandom(ThreadLocalRandom.current().nextLong()));
    round = dealt;
    outcome.setText("");
    more.setText(getTranslation("story.nine.show"));
    grid.removeAll();
    buttons.clear();
    for (NineRound.Tile tile : dealt.tiles()) {
      int number = buttons.size() + 1;
      DigitTile picture = new DigitTile();
      picture.setImage(tile.image());
      NativeButton button = new NativeButton();
      button.add(picture);
      button
          .getElement()
          .setAttribute("type", "button")
          .setAttribute("aria-label", getTranslation("story.nine.tile", number));
      Controls.onClick(button, () -> reveal(number - 1));
      buttons.add(button);
      grid.add(button);
    }
  }

  /**
   * Tells the truth.
   *
   * @param chosen position of the visitor's choice, or -1 if they only want to know
   */
  private void reveal(int chosen) {
    NineRound dealt = round;
    if (dealt == null) {
      return;
    }
    round = null;
    for (int i = 0; i < buttons.size(); i++) {
      mark(buttons.get(i), i, dealt, i == chosen);
    }
    if (chosen >= 0) {
      rounds++;
      found += chosen == dealt.odd() ? 1 : 0;
    }
    NineRound.Tile odd = dealt.impostor();
    String verdict = chosen < 0 ? "shown" : chosen == dealt.odd() ? "found" : "missed";
    String judge = getTranslation(odd.digitLike() ? "story.nine.like" : "story.nine.unlike");
    String truth =
        getTranslation(
            "story.nine." + verdict,
            dealt.odd() + 1,
            Numbers.coordinate(odd.code().x()),
            Numbers.coordinate(odd.code().y()));
    String score = rounds > 0 ? " " + getTranslation("story.nine.score", found, rounds) : "";
    outcome.setText(truth + " " + judge + score);
    more.setText(getTranslation("story.nine.more"));
    impostor.show(new LatentMarks.Digit(odd.code(), odd.image()));
  }

  private void mark(NativeButton button, int position, NineRound dealt, boolean chosen) {
    boolean odd = position == dealt.odd();
    button.setClassName("odd", odd);
    button.setClassName("chosen", chosen);
    int label = dealt.tiles().get(position).label();
    // Not disabled, which would take the focus away.
    button
        .getElement()
        .setAttribute("aria-disabled", "true")
        .setAttribute(
            "aria-label",
            odd
                ? getTranslation("story.nine.tile.odd", position + 1)
                : getTranslation("story.nine.tile.written", position + 1, label));
    Span sign = Controls.text("sign", odd ? "?" : String.valueOf(label));
    sign.getElement().setAttribute("aria-hidden", "true");
    button.add(sign);
  }
}
