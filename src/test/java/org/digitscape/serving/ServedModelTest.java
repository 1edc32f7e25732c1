package org.digitscape.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitscape.density.Component;
import org.digitscape.density.DensityKind;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.digitscape.model.Reconstruction;
import org.digitscape.novelty.Verdict;
import org.digitscape.serving.walk.WalkEnd;
import org.digitscape.serving.walk.WalkFrames;
import org.digitscape.walk.route.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service over the shipped model. */
class ServedModelTest {

  private static final MnistDataset DATA = ShippedModel.DATA;

  private final ServedModel model = ShippedModel.SERVED;
  private final LatentModel network = ShippedModel.TRAINED.frozen();
  private final SplittableRandom random = new SplittableRandom(3);

  @Test
  void points_always_areTheSame500TestDigits() {
    List<Integer> indexes = model.points().stream().map(MapPoint::index).toList();

    assertThat(indexes).hasSize(500).isSorted().doesNotHaveDuplicates();
    assertThat(indexes)
        .isEqualTo(
            new TestDigits(DATA.test())
                .onMap().stream().map(position -> DATA.test().get(position).index()).toList());
    // Fixed for ever: people point at digits of the map, and links remember them.
    assertThat(indexes.subList(0, 5)).containsExactly(14, 39, 40, 46, 66);
  }

  @Test
  void points_each_isWhatTheNetworkMakesOfTheImage() {
    for (MapPoint point : model.points().subList(0, 50)) {
      Reconstruction expected = network.reconstruct(model.testImage(point.index()));

      assertThat(point.code().distanceTo(expected.code())).isLessThan(1e-4);
      assertThat(point.error()).isCloseTo(expected.error(), within(1e-6));
      assertThat(model.testDigit(point.index())).isEqualTo(point);
    }
  }

  @Test
  void testIndexes_always_areThoseOfAllTestDigits() {
    assertThat(model.testIndexes())
        .isEqualTo(DATA.test().stream().map(LabeledDigit::index).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10_000, Integer.MAX_VALUE})
  void testImage_indexOfNoDigitHere_throws(int index) {
    assertThatExceptionOfType(UnknownTestImageException.class)
        .isThrownBy(() -> model.testImage(index))
        .withMessageContaining(String.valueOf(index));
  }

  @Test
  void encode_testDigit_leavesItselfOutOfTheNearest() {
    for (int i = 0; i < 40; i++) {
      LabeledDigit digit = DATA.test().get(random.nextInt(DATA.test().size()));

      Encoding encoding = model.encode(digit.image());

      assertThat(encoding.nearest())
          .hasSize(5)
          .extracting(Neighbor::index)
          .doesNotContain(digit.index());
      assertThat(encoding.nearest()).isEqualTo(nearestByBruteForce(digit));
    }
  }

  @Test
  void encode_digitThatIsNoTestDigit_measuresItAgainstTheTestDigits() {
    DigitImage image = DATA.training().get(77).image();

    Encoding encoding = model.encode(image);

    double error = encoding.reconstruction().error();
    assertThat(encoding.reconstruction()).isEqualTo(network.reconstruct(image));
    assertThat(encoding.novelty())
        .isEqualTo(model.noveltyScale().judge(encoding.reconstruction().code(), error));
    long smaller =
        model.testIndexes().stream()
            .filter(index -> model.testDigit(index).error() <= error)
            .count();
    assertThat(encoding.errorPercentile())
        .isCloseTo(100 * smaller / 2_985.0, within(100 / 2_985.0));
    assertThat(encoding.mahalanobis())
        .isEqualTo(
            model.ellipses(DensityKind.PER_DIGIT).stream()
                .mapToDouble(c -> c.gaussian().mahalanobis(encoding.reconstruction().code()))
                .min()
                .orElseThrow());
  }

  @Test
  void encode_checkerboard_isUnlikeAnyDigit() {
    int[] board = new int[DigitImage.PIXELS];
    for (int i = 0; i < board.length; i++) {
      board[i] = (i / 28 / 4 + i % 28 / 4) % 2 * 255;
    }

    assertThat(model.encode(DigitImage.ofIntegers(board)).verdict()).isEqualTo(Verdict.UNLIKE);
  }

  @Test
  void encode_testDigits_areTypicalForNineOfTenAndUnlikeForOneOfAHundred() {
    Map<Verdict, Long> verdicts =
        model.testIndexes().stream()
            .map(model::testDigit)
            .map(digit -> model.noveltyScale().judge(digit.code(), digit.error()).verdict())
            .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));

    assertThat(verdicts)
        .isEqualTo(Map.of(Verdict.TYPICAL, 2_686L, Verdict.UNUSUAL, 269L, Verdict.UNLIKE, 30L));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIOR")
  void sample_sameRequest_sameAnswerAndGreaterCountKeepsTheFirst(DensityKind density) {
    SampleSet ten = model.sample(new SampleRequest(density, 10, 42, 1));

    assertThat(model.sample(new SampleRequest(density, 10, 42, 1))).isEqualTo(ten);
    assertThat(model.sample(new SampleRequest(density, 100, 42, 1)).samples().subList(0, 10))
        .extracting(SampleSet.Sample::code)
        .isEqualTo(ten.samples().stream().map(SampleSet.Sample::code).toList());
    assertThat(model.sample(new SampleRequest(density, 10, 43, 1)).samples())
        .doesNotContainAnyElementsOf(ten.samples());
  }

  @Test
  void sample_each_isDecodedAndJudgedByItself() {
    SampleSet set = model.sample(new SampleRequest(DensityKind.GAUSSIAN, 50, 1, 1));

    for (SampleSet.Sample sample : set.samples()) {
      assertThat(sample.digitLike())
          .isEqualTo(model.judge().judge(List.of(sample.image())).getFirst().digitLike());
      assertThat(sample.support()).isEqualTo(model.support(sample.code()));
    }
    assertThat(set.digitLikeShare()).isEqualTo(set.digitLikeCount() / 50.0).isBetween(0.5, 1.0);
  }

  /** What the page is to show: one Gaussian puts many codes where no digit is. */
  @Test
  void sample_perDigit_hasMoreDigitsThanOneGaussian() {
    assertThat(share(DensityKind.PER_DIGIT)).isGreaterThan(share(DensityKind.GAUSSIAN) + 0.01);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "101, 1", "-5, 1", "10, 0.09", "10, 3.01", "10, NaN", "10, -1"})
  void sampleRequest_outOfRange_throws(int count, double spread) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> new SampleRequest(DensityKind.GAUSSIAN, count, 1, spread))
        .withMessageContaining("expected");
  }

  @Test
  void ellipses_perDigit_haveLabelsAndWeightsOfTheTrainingSet() {
    assertThat(model.ellipses(DensityKind.PER_DIGIT))
        .extracting(Component::label)
        .containsExactly(1, 5, 6);
    assertThat(model.ellipses(DensityKind.PER_DIGIT).getFirst().weight())
        .isCloseTo(6_742 / 18_081.0, within(1e-12));
    assertThat(model.ellipses(DensityKind.GAUSSIAN)).hasSize(1);
  }

  @Test
  void walk_betweenTestDigits_startsAndEndsAtThem() {
    int first = model.points().get(10).index();
    int last = model.points().get(400).index();

    WalkFrames walk = walk(new WalkEnd.TestDigit(first), new WalkEnd.TestDigit(last), 61);

    assertThat(walk.frames()).hasSize(61);
    assertThat(walk.frames().getFirst().code()).isEqualTo(model.testDigit(first).code());
    assertThat(walk.frames().getLast().code()).isEqualTo(model.testDigit(last).code());
    assertThat(walk.frames())
        .extracting(WalkFrames.Frame::alpha)
        .isSorted()
        .contains(0.0, 0.5, 1.0);
    assertThat(walk.pixels()).hasSize(61);
    assertThat(walk.pixels().getFirst()).isEqualTo(model.testImage(first));
    assertThat(walk.pixels().getLast()).isEqualTo(model.testImage(last));
  }

  @Test
  void walk_fromAPlace_hasNoPixelsToFade() {
    WalkEnd place = new WalkEnd.Place(new LatentCode(1, 2));
    WalkEnd digit = new WalkEnd.TestDigit(model.points().getFirst().index());

    assertThat(walk(place, digit, 5).pixels()).isEmpty();
    assertThat(walk(digit, place, 5).frames().getLast().code()).isEqualTo(new LatentCode(1, 2));
  }

  @Test
  void walk_fromAPicture_startsAtItsPlaceAndShowsIt() {
    DigitImage image = DATA.training().getFirst().image();
    WalkEnd picture = new WalkEnd.Picture(new LatentCode(3, 4), image);
    WalkEnd digit = new WalkEnd.TestDigit(model.points().getFirst().index());

    WalkFrames walk = walk(picture, digit, 3);

    assertThat(walk.frames().getFirst().code()).isEqualTo(new LatentCode(3, 4));
    assertThat(walk.pixels().getFirst()).isEqualTo(image);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 121})
  void walk_framesOutOfRange_throws(int frames) {
    WalkEnd place = new WalkEnd.Place(new LatentCode(1, 2));

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> walk(place, place, frames))
        .withMessageContaining("2 to 120");
  }

  @Test
  void decode_farAway_isAnImageAndBeyondThatThrows() {
    assertThat(model.decode(new LatentCode(10_000, -10_000))).isNotNull();
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> model.decode(new LatentCode(0, 10_001)));
  }

  @Test
  void decodeAll_many_areThoseDecodedOneByOne() {
    List<LatentCode> codes =
        IntStream.range(0, 30)
            .mapToObj(i -> new LatentCode(random.nextDouble(-9, 9), random.nextDouble(-9, 9)))
            .toList();

    List<DigitImage> images = model.decodeAll(codes);

    for (int i = 0; i < codes.size(); i++) {
      assertThat(images.get(i)).isEqualTo(model.decode(codes.get(i)));
    }
  }

  private double share(DensityKind density) {
    return IntStream.range(0, 5)
        .mapToDouble(
            seed -> model.sample(new SampleRequest(density, 100, seed, 1)).digitLikeShare())
        .average()
        .orElseThrow();
  }

  private List<Neighbor> nearestByBruteForce(LabeledDigit digit) {
    LatentCode code = network.encode(digit.image());
    Set<Integer> others = new HashSet<>(model.testIndexes());
    others.remove(digit.index());
    return new ArrayList<>(others)
        .stream()
            .map(model::testDigit)
            .map(p -> new Neighbor(p.index(), p.label(), p.code().distanceTo(code)))
            .sorted(Comparator.comparingDouble(Neighbor::distance).thenComparing(Neighbor::index))
            .limit(5)
            .toList();
  }

  private WalkFrames walk(WalkEnd from, WalkEnd to, int frames) {
    return model.walks().frames(model.planWalk(List.of(from, to), Route.STRAIGHT), frames);
  }
}
