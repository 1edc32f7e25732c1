package org.digitscape.page.explore;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import org.digitscape.link.DigitSource;
import org.digitscape.link.PageState;
import org.digitscape.link.StoryStep;
import org.digitscape.model.LatentCode;

/**
 * The question where a digit will land, asked before the map shows it. It belongs to one digit in
 * the first step of the story and is over as soon as the visitor goes elsewhere. Nothing of it
 * stands in the address.
 */
public final class Prediction {

  /** How far the question has come. */
  public enum Phase {
    /** There is no question. */
    NONE,
    /** The digit is hidden, and the visitor may guess. */
    ASKED,
    /** The digit is shown. */
    REVEALED
  }

  /**
   * A question about a digit.
   *
   * @param guess where the visitor thinks that it will land; empty before they have guessed
   */
  public record Question(DigitSource about, Phase phase, Optional<LatentCode> guess) {

    static final Question NONE = new Question(new DigitSource.None(), Phase.NONE, Optional.empty());

    /** Whether the digit is to be hidden. */
    public boolean isOpen() {
      return phase == Phase.ASKED;
    }
  }

  private final ValueSignal<Question> asked = new ValueSignal<>(Question.NONE);
  private final Signal<Question> now;

  public Prediction(Exploration exploration) {
    Signal<Optional<DigitSource>> subject =
        exploration.part(
            state ->
                state.tab() == PageState.Tab.STORY && state.step() == StoryStep.COMPRESS
                    ? Optional.of(state.digit())
                    : Optional.empty());
    now =
        Signal.cached(
            () -> {
              Question question = asked.get();
              boolean stands = subject.get().filter(question.about()::equals).isPresent();
              return stands ? question : Question.NONE;
            });
  }

  /** The question as it stands. */
  public Signal<Question> now() {
    return now;
  }

  /** Asks about a digit, which the caller shows next. */
  public void ask(DigitSource about) {
    asked.set(new Question(about, Phase.ASKED, Optional.empty()));
  }

  /** The visitor's guess, or another one; without a question it is nothing. */
  public void guess(LatentCode place) {
    Question question = now.peek();
    if (question.isOpen()) {
      asked.set(new Question(question.about(), Phase.ASKED, Optional.of(place)));
    }
  }

  /** Shows the digit. */
  public void reveal() {
    Question question = now.peek();
    if (question.isOpen()) {
      asked.set(new Question(question.about(), Phase.REVEALED, question.guess()));
    }
  }
}
