package org.digitscape.page.story;

import org.digitscape.link.MapState;
import org.digitscape.link.PageState;
import org.digitscape.link.SampleState;

/** What the story's buttons make of the page when they sample. */
final class SampleStep {

  private SampleStep() {}

  /** One Gaussian as fitted, with new samples each time, over some ground. */
  static PageState gaussian(PageState state, MapState.Overlay overlay) {
    SampleState sample = state.sample();
    long seed = sample.drawn() ? (sample.seed() + 1) % SampleState.LARGEST_SEED : sample.seed();
    return state
        .withMap(state.map().withOverlay(overlay))
        .withSample(
            sample.withFit(SampleState.Fit.GAUSSIAN).withSpread(1).withSeed(seed).withDrawn(true));
  }

  /** Another density with the same seed, as fitted. */
  static PageState density(PageState state, SampleState.Fit fit) {
    return state.withSample(state.sample().withFit(fit).withSpread(1).withDrawn(true));
  }
}
