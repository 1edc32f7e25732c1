package org.digitscape.page.story;

import com.vaadin.flow.signals.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.digitscape.component.map.LatentMarks;
import org.digitscape.component.map.StoryMarks;
import org.digitscape.link.PageState;
import org.digitscape.model.LatentCode;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Prediction;
import org.digitscape.page.explore.Prediction.Question;
import org.digitscape.page.explore.Scene;
import org.digitscape.serving.SampleSet;

/** What the open step of the story points out on the map. */
final class Pointers {

  /** More would hide the ground that they speak of. */
  private static final int MOST_CALLOUTS = 9;

  private final Signal<StoryMarks> marks;

  Pointers(Exploration exploration, Prediction prediction, Impostor impostor) {
    Signal<Scene> scene = exploration.view(seen -> seen);
    marks = Signal.cached(() -> marks(scene.get(), prediction.now().get(), impostor.shown().get()));
  }

  Signal<StoryMarks> marks() {
    return marks;
  }

  private static StoryMarks marks(
      Scene scene, Question question, Optional<LatentMarks.Digit> impostor) {
    if (scene.state().tab() != PageState.Tab.STORY) {
      return StoryMarks.NONE;
    }
    return switch (scene.state().step()) {
      case COMPRESS -> new StoryMarks(question.guess().orElse(null), List.of(), List.of());
      case READ -> new StoryMarks(null, neighbors(scene), List.of());
      case GENERATE -> new StoryMarks(null, List.of(), impostor.stream().toList());
      case WALK -> StoryMarks.NONE;
      case DOUBT ->
          new StoryMarks(
              null, List.of(), impostor.map(List::of).orElseGet(() -> misses(scene.samples())));
    };
  }

  private static List<LatentCode> neighbors(Scene scene) {
    return scene.digit().stream()
        .flatMap(digit -> digit.nearest().stream())
        .map(neighbor -> scene.model().testDigit(neighbor.index()).code())
        .toList();
  }

  /** The samples that are no digits, those farthest from any real code first. */
  private static List<LatentMarks.Digit> misses(Optional<SampleSet> samples) {
    Stream<SampleSet.Sample> all = samples.stream().flatMap(set -> set.samples().stream());
    return all.filter(sample -> !sample.digitLike())
        .sorted(Comparator.comparingDouble(SampleSet.Sample::support).reversed())
        .limit(MOST_CALLOUTS)
        .map(sample -> new LatentMarks.Digit(sample.code(), sample.image()))
        .toList();
  }
}
