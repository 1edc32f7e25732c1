package org.digitscape.page.story;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.digitscape.model.report.Ladder;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.ServedModel;

/** What a ladder says, in plain words that follow its numbers. */
final class LadderRemarks {

  private static final String GAUSSIAN = "gaussian";
  private static final String PRIOR = "prior";

  /** Effects within this factor of each other are called alike. */
  private static final double ALIKE = 1.25;

  private LadderRemarks() {}

  /** Of one model: from one Gaussian to its best density, and how near that is to the ceiling. */
  static String one(Component page, Ladder ladder) {
    Ladder.Rung best = best(ladder);
    String rise =
        ladder
            .rung(GAUSSIAN)
            .filter(gaussian -> !gaussian.equals(best))
            .map(
                gaussian ->
                    page.getTranslation(
                        "story.ladder.rise",
                        Numbers.percent(gaussian.digitLike().share()),
                        Numbers.percent(best.digitLike().share()),
                        page.getTranslation("story.rung." + best.source() + ".inline")))
            .orElse("");
    String ceiling =
        ladder
            .rung(Ladder.RECONSTRUCTIONS)
            .map(
                rebuilt ->
                    page.getTranslation(
                        "story.ladder.ceiling", Numbers.percent(rebuilt.digitLike().share())))
            .orElse("");
    return (rise + " " + ceiling).strip();
  }

  /** Of several models: what another density changes, and what another model does. */
  static String across(Component page, List<ServedModel> models) {
    List<Ladder> ladders = models.stream().flatMap(model -> Rungs.ladder(model).stream()).toList();
    double byDensity = ladders.stream().mapToDouble(LadderRemarks::span).max().orElse(0);
    double byModel =
        Rungs.ORDER.stream()
            .filter(source -> !source.equals(Ladder.RECONSTRUCTIONS))
            .mapToDouble(source -> span(ladders, source))
            .max()
            .orElse(0);
    String verdict =
        byDensity > ALIKE * byModel ? "more" : byModel > ALIKE * byDensity ? "less" : "alike";
    String effects =
        page.getTranslation(
            "story.ladder.across." + verdict, Numbers.points(byDensity), Numbers.points(byModel));
    return (effects + " " + prior(page, ladders)).strip();
  }

  /** How the prior that a variational autoencoder was trained for does beside a fitted density. */
  private static String prior(Component page, List<Ladder> ladders) {
    for (Ladder ladder : ladders) {
      if (ladder.rung(PRIOR).isPresent()) {
        double own = ladder.rung(PRIOR).orElseThrow().digitLike().share();
        Ladder.Rung best = best(ladder);
        return page.getTranslation(
            best.source().equals(PRIOR) ? "story.ladder.prior.best" : "story.ladder.prior",
            Numbers.percent(own),
            Numbers.percent(best.digitLike().share()),
            page.getTranslation("story.rung." + best.source() + ".inline"));
      }
    }
    return "";
  }

  private static Ladder.Rung best(Ladder ladder) {
    return Rungs.densities(ladder)
        .max(Comparator.comparingDouble(rung -> rung.digitLike().share()))
        .orElseGet(() -> ladder.rungs().getFirst());
  }

  /** From the worst to the best density of one model. */
  private static double span(Ladder ladder) {
    return span(
        Rungs.densities(ladder).mapToDouble(rung -> rung.digitLike().share()).summaryStatistics());
  }

  /** From the worst to the best model with one density. */
  private static double span(List<Ladder> ladders, String source) {
    return span(
        ladders.stream()
            .flatMap(ladder -> ladder.rung(source).stream())
            .mapToDouble(rung -> rung.digitLike().share())
            .summaryStatistics());
  }

  private static double span(DoubleSummaryStatistics shares) {
    return shares.getCount() == 0 ? 0 : shares.getMax() - shares.getMin();
  }
}
