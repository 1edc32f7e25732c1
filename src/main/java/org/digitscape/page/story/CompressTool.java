package org.digitscape.page.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.digitscape.component.Icon;
import org.digitscape.link.TestDigit;
import org.digitscape.model.LatentCode;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Prediction;
import org.digitscape.page.explore.Prediction.Question;
import org.digitscape.page.explore.Scene;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.Encoding;
import org.digitscape.serving.ServedModel;

/**
 * Takes a test digit, asks where it will land, and shows it: a guess on the map or of a cloud is
 * welcome, and not needed.
 */
final class CompressTool extends Div {

  private final Exploration exploration;
  private final Prediction prediction;
  private final Div question = Controls.box("question");
  private final Div clouds = Controls.box("clouds");
  private final NativeButton action = new NativeButton();
  private final Outcome outcome = new Outcome();

  CompressTool(Exploration exploration, Prediction prediction) {
    this.exploration = exploration;
    this.prediction = prediction;
    Paragraph ask = new Paragraph(getTranslation("story.compress.question"));
    clouds
        .getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("story.compress.clouds"));
    question.add(ask, clouds);
    action.addClassNames("button", "primary", "go");
    action.getElement().setAttribute("type", "button");
    Controls.onClick(action, () -> act());
    Controls.testId(action, "story-go-1");
    add(new SmallStrip(exploration, prediction), question, action, outcome);

    Signal<Scene> scene = exploration.view(seen -> seen);
    Signal<Seen> seen =
        Signal.cached(
            () -> new Seen(scene.get().model(), scene.get().digit(), prediction.now().get()));
    Signal.effect(this, () -> show(seen.get()));
  }

  private void act() {
    if (prediction.now().peek().isOpen()) {
      prediction.reveal();
      return;
    }
    List<Integer> indexes = exploration.model().testIndexes();
    int index = indexes.get(ThreadLocalRandom.current().nextInt(indexes.size()));
    prediction.ask(new TestDigit(index));
    exploration.pick(index);
  }

  private void show(Seen seen) {
    boolean open = seen.question().isOpen();
    question.setVisible(open);
    if (open) {
      offerClouds(seen.model(), seen.question().guess());
    }
    action.removeAll();
    String key = open ? "show" : seen.digit().isPresent() ? "another" : "take";
    action.add(new Icon(open ? "eye" : "dice"), new Span(getTranslation("story.compress." + key)));
    outcome.setText(open ? "" : seen.digit().map(digit -> said(seen, digit)).orElse(""));
  }

  private void offerClouds(ServedModel model, Optional<LatentCode> guess) {
    clouds.removeAll();
    for (int digit : model.card().digits()) {
      LatentCode middle = middleOf(model, digit);
      NativeButton cloud = Controls.button("s" + digit, getTranslation("story.cloud", digit));
      cloud.addClassName("cloud");
      cloud
          .getElement()
          .setAttribute("style", "--mark: var(--c" + digit + ")")
          .setAttribute("aria-pressed", String.valueOf(guess.filter(middle::equals).isPresent()));
      Controls.onClick(cloud, () -> prediction.guess(middle));
      clouds.add(cloud);
    }
  }

  private String said(Seen seen, Encoding digit) {
    LatentCode code = digit.reconstruction().code();
    Optional<LatentCode> guess = seen.question().guess();
    if (guess.isEmpty()) {
      return getTranslation(
          "story.compress.outcome",
          Numbers.coordinate(code.x()),
          Numbers.coordinate(code.y()),
          Numbers.error(digit.reconstruction().error()));
    }
    double miss = guess.orElseThrow().distanceTo(code);
    long nearer =
        seen.model().points().stream()
            .filter(point -> point.code().distanceTo(code) < miss)
            .count();
    return getTranslation(
        "story.compress.guessed",
        Numbers.coordinate(miss),
        digit.nearest().getFirst().label(),
        nearer,
        seen.model().points().size());
  }

  /** Where a digit's points on the map are on average. */
  static LatentCode middleOf(ServedModel model, int digit) {
    List<LatentCode> codes =
        model.points().stream()
            .filter(point -> point.label() == digit)
            .map(point -> point.code())
            .toList();
    return new LatentCode(
        codes.stream().mapToDouble(LatentCode::x).average().orElse(0),
        codes.stream().mapToDouble(LatentCode::y).average().orElse(0));
  }

  private record Seen(ServedModel model, Optional<Encoding> digit, Question question) {}
}
