package org.digitscape.measure.outliers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.digitscape.density.DensityModel;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.digitscape.model.Reconstruction;
import org.digitscape.model.report.Outliers;
import org.digitscape.novelty.Novelty;
import org.digitscape.novelty.NoveltyScale;
import org.digitscape.novelty.Verdict;

/** Measures whether a model notices what it does not know. */
public final class OutlierMeasurement {

  private OutlierMeasurement() {}

  /**
   * Shows a model images of none of its digits and compares what it says with what it says of its
   * own test images. These set the scale for all others; for their own row each half of them is
   * judged by the scale of the other half, so that nothing is judged by itself.
   *
   * @param density fitted to training codes
   * @param known test images of the model's digits, at least two
   * @param sets images of none of its digits
   */
  public static Outliers measure(
      LatentModel model, DensityModel density, List<DigitImage> known, List<OutlierSet> sets) {
    List<Seen> own = see(model, known);
    NoveltyScale scale = scale(density, own);
    List<Novelty> ownNovelties = judge(scale, own);
    List<Outliers.Row> rows = new ArrayList<>();
    rows.add(
        new Outliers.Row(
            Outliers.KNOWN, known.size(), 0, verdicts(judgeByOtherHalf(density, own)), null));
    for (OutlierSet set : sets) {
      if (set.images().isEmpty()) {
        rows.add(new Outliers.Row(set.source(), 0, set.refused(), null, null));
        continue;
      }
      List<Seen> seen = see(model, set.images());
      List<Novelty> novelties = judge(scale, seen);
      Outliers.Auc auc =
          new Outliers.Auc(
              area(seen, own, Seen::error),
              area(novelties, ownNovelties, novelty -> -novelty.logDensity()),
              area(novelties, ownNovelties, Novelty::surprise));
      rows.add(
          new Outliers.Row(set.source(), seen.size(), set.refused(), verdicts(novelties), auc));
    }
    return new Outliers(density.kind().text(), rows);
  }

  /** What the model makes of an image. */
  private record Seen(LatentCode code, double error) {}

  private static List<Seen> see(LatentModel model, List<DigitImage> images) {
    List<LatentCode> codes = model.encodeAll(images);
    List<float[]> outputs = model.decodeAll(codes);
    return IntStream.range(0, images.size())
        .mapToObj(
            i ->
                new Seen(
                    codes.get(i),
                    Reconstruction.meanSquaredError(images.get(i).toUnit(), outputs.get(i))))
        .toList();
  }

  private static NoveltyScale scale(DensityModel density, List<Seen> digits) {
    return new NoveltyScale(
        density,
        digits.stream().map(Seen::code).toList(),
        digits.stream().mapToDouble(Seen::error).toArray());
  }

  private static List<Novelty> judge(NoveltyScale scale, List<Seen> seen) {
    return seen.stream().map(each -> scale.judge(each.code(), each.error())).toList();
  }

  /** The digits at even positions by the scale of those at odd ones, and the other way round. */
  private static List<Novelty> judgeByOtherHalf(DensityModel density, List<Seen> digits) {
    List<Seen> even = half(digits, 0);
    List<Seen> odd = half(digits, 1);
    return Stream.concat(
            judge(scale(density, odd), even).stream(), judge(scale(density, even), odd).stream())
        .toList();
  }

  private static List<Seen> half(List<Seen> digits, int first) {
    return IntStream.range(0, digits.size())
        .filter(i -> i % 2 == first)
        .mapToObj(digits::get)
        .toList();
  }

  private static Outliers.Verdicts verdicts(List<Novelty> novelties) {
    return new Outliers.Verdicts(
        share(novelties, Verdict.TYPICAL),
        share(novelties, Verdict.UNUSUAL),
        share(novelties, Verdict.UNLIKE));
  }

  private static double share(List<Novelty> novelties, Verdict verdict) {
    long count = novelties.stream().filter(novelty -> novelty.verdict() == verdict).count();
    return (double) count / novelties.size();
  }

  private static <T> Outliers.Area area(
      List<T> outliers, List<T> known, ToDoubleFunction<T> score) {
    RocArea roc =
        RocArea.of(
            outliers.stream().mapToDouble(score).toArray(),
            known.stream().mapToDouble(score).toArray());
    return new Outliers.Area(roc.area(), roc.standardError());
  }
}
