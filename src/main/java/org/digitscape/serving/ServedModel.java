package org.digitscape.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.digitscape.density.Component;
import org.digitscape.density.DensityKind;
import org.digitscape.density.DensityModel;
import org.digitscape.density.GaussianMixture;
import org.digitscape.density.Seeds;
import org.digitscape.density.fit.Densities;
import org.digitscape.density.fit.FittedDensity;
import org.digitscape.dl4j.TrainedModel;
import org.digitscape.frozen.compact.CompactDecoder;
import org.digitscape.history.TrainingHistory;
import org.digitscape.measure.judge.DigitJudge;
import org.digitscape.measure.judge.Judges;
import org.digitscape.mnist.LabeledDigit;
import org.digitscape.mnist.MnistDataset;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.LatentModel;
import org.digitscape.model.ModelCard;
import org.digitscape.model.ModelKind;
import org.digitscape.model.PlaneSquare;
import org.digitscape.model.Reconstruction;
import org.digitscape.model.report.ModelReport;
import org.digitscape.novelty.NoveltyScale;
import org.digitscape.serving.walk.WalkEnd;
import org.digitscape.serving.walk.WalkPlan;
import org.digitscape.serving.walk.Walks;
import org.digitscape.walk.NearestCodes;
import org.digitscape.walk.route.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** One model with all that the page and the API ask of it. Immutable; any thread may call. */
public final class ServedModel {

  /** Codes with a greater coordinate are refused: no density reaches them, and floats run out. */
  public static final double FARTHEST = 10_000;

  /** The density under which a place counts as rare, see {@link NoveltyScale}. */
  private static final DensityKind PLACE = DensityKind.PER_DIGIT;

  private static final int NEIGHBORS = 5;

  /** Side of the square in which walks keep to populated ground, in sides of that of all codes. */
  private static final double GROUND_REACH = 1.1;

  /** Side of the plane, in sides of the square around the map's points. */
  private static final double PLANE_REACH = 1.6;

  private final ModelCard card;
  private final @Nullable ModelReport report;
  private final @Nullable TrainingHistory history;
  private final LatentModel model;
  private final TestDigits testDigits;
  private final List<MapPoint> testPoints;
  private final List<MapPoint> mapPoints;
  private final NoveltyScale noveltyScale;
  private final NearestCodes testCodes;
  private final NearestCodes trainingCodes;
  private final Densities densities;
  private final Map<DensityKind, DensityField> fields = new ConcurrentHashMap<>();
  private final DigitJudge judge;
  private final Supplier<Atlas> atlas;
  private final Supplier<byte[]> decoder;
  private final Walks walks;

  /**
   * Measures a model on all images; takes about a second.
   *
   * @param trained what it is, and what is known of it
   * @param model computes it
   * @param data densities and support are fitted to its training images, everything else is
   *     measured on its test images
   * @param judges one of which will say which samples are digit-like
   * @throws IllegalArgumentException if the history does not end with this model
   */
  public ServedModel(TrainedModel trained, LatentModel model, MnistDataset data, Judges judges) {
    this.card = trained.card();
    this.report = trained.report();
    this.history = trained.history();
    this.model = model;
    this.testDigits = new TestDigits(data.test());
    List<Reconstruction> reconstructions = reconstructAll(testDigits.images());
    this.testPoints = measure(testDigits.all(), reconstructions);
    this.mapPoints = testDigits.onMap().stream().map(testPoints::get).toList();
    List<LatentCode> mapCodes = mapPoints.stream().map(MapPoint::code).toList();
    if (history != null) {
      history.requireEndsWith(mapCodes);
    }
    this.testCodes = new NearestCodes(testPoints.stream().map(MapPoint::code).toList());
    List<DigitImage> training = data.training().stream().map(LabeledDigit::image).toList();
    List<LatentCode> codes = model.encodeAll(training);
    List<Integer> labels = data.training().stream().map(LabeledDigit::label).toList();
    this.trainingCodes = new NearestCodes(codes);
    this.densities =
        new Densities(
            codes,
            labels,
            testPoints.stream().map(MapPoint::code).toList(),
            card.kind() == ModelKind.VAE,
            report == null ? List.of() : report.densities());
    this.noveltyScale =
        new NoveltyScale(
            density(PLACE).density(),
            testPoints.stream().map(MapPoint::code).toList(),
            testPoints.stream().mapToDouble(MapPoint::error).toArray());
    this.judge =
        judges.choose(
            card.digits(),
            data,
            () -> reconstructions.stream().map(Reconstruction::output).toList());
    this.atlas = SingletonSupplier.of(() -> AtlasPainter.paint(model, plane()));
    this.decoder =
        SingletonSupplier.of(() -> CompactDecoder.of(trained.frozen(), mapCodes).toBytes());
    this.walks =
        new Walks(
            trainingCodes,
            testPoints.stream().map(MapPoint::code).toList(),
            PlaneSquare.around(codes, GROUND_REACH),
            this::decodeAll);
  }

  /** What the model is and how it was made. */
  public ModelCard card() {
    return card;
  }

  /** What was measured of it beyond its card. */
  public Optional<ModelReport> report() {
    return Optional.ofNullable(report);
  }

  /** The recorded moments of its training; empty if it was not recorded. */
  public Optional<TrainingHistory> history() {
    return Optional.ofNullable(history);
  }

  /** Its name in addresses. */
  public String id() {
    return card.id();
  }

  /** Encodes an image, decodes the code, and compares both with the test digits. */
  public Encoding encode(DigitImage image) {
    Reconstruction reconstruction = model.reconstruct(image);
    return new Encoding(
        reconstruction,
        noveltyScale.judge(reconstruction.code(), reconstruction.error()),
        densities.perDigit().mahalanobis(reconstruction.code()),
        neighbors(image, reconstruction.code()));
  }

  /** The 500 test digits of the map, by test index: the same ones for every model, always. */
  public List<MapPoint> points() {
    return mapPoints;
  }

  /**
   * Any test digit.
   *
   * @param index its test index
   * @throws UnknownTestImageException if no test digit has this index
   */
  public MapPoint testDigit(int index) {
    return testPoints.get(testDigits.position(index));
  }

  /**
   * The picture of any test digit.
   *
   * @param index its test index
   * @throws UnknownTestImageException if no test digit has this index
   */
  public DigitImage testImage(int index) {
    return testDigits.all().get(testDigits.position(index)).image();
  }

  /**
   * Any test digit's picture and label, if the model has it.
   *
   * @param index its test index
   */
  public Optional<LabeledDigit> findTestDigit(int index) {
    return testDigits.find(index);
  }

  /** Where any image of the test file lies on the plane, also one of a digit unknown here. */
  public LatentCode codeOf(LabeledDigit digit) {
    return testDigits.find(digit.index()).filter(digit::equals).isPresent()
        ? testDigit(digit.index()).code()
        : model.encode(digit.image());
  }

  /** The indexes of all test digits, ascending. */
  public List<Integer> testIndexes() {
    return testPoints.stream().map(MapPoint::index).toList();
  }

  /**
   * The image of a place on the plane.
   *
   * @throws InvalidRequestException if a coordinate lies beyond {@link #FARTHEST}
   */
  public DigitImage decode(LatentCode code) {
    return DigitImage.ofUnit(model.decode(requireInReach(code)));
  }

  /**
   * The images of many places, in their order.
   *
   * @throws InvalidRequestException if a coordinate lies beyond {@link #FARTHEST}
   */
  public List<DigitImage> decodeAll(List<LatentCode> codes) {
    codes.forEach(ServedModel::requireInReach);
    return model.decodeAll(codes).stream().map(DigitImage::ofUnit).toList();
  }

  /** Draws codes from a density, decodes them, and judges the images. */
  public SampleSet sample(SampleRequest request) {
    FittedDensity fitted = density(request.density());
    DensityModel density = fitted.density();
    RandomGenerator random = Seeds.random(request.seed());
    List<LatentCode> codes = new ArrayList<>(request.count());
    for (int i = 0; i < request.count(); i++) {
      codes.add(density.sample(random, request.spread()));
    }
    List<DigitImage> images = decodeAll(codes);
    List<DigitJudge.Judgement> judgements = judge.judge(images);
    List<SampleSet.Sample> samples = new ArrayList<>(codes.size());
    for (int i = 0; i < codes.size(); i++) {
      samples.add(
          new SampleSet.Sample(
              codes.get(i), images.get(i), judgements.get(i).digitLike(), support(codes.get(i))));
    }
    return new SampleSet(fitted, samples);
  }

  /**
   * A density as fitted to the training codes, with what was measured of it.
   *
   * @throws InvalidRequestException if the model has none of that kind
   */
  public FittedDensity density(DensityKind kind) {
    return densities
        .find(kind)
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "density is %s, but model %s has only %s."
                        .formatted(
                            kind.text(),
                            id(),
                            densities.kinds().stream()
                                .map(DensityKind::text)
                                .collect(Collectors.joining(", ")))));
  }

  /** The Gaussians of a density, each with its label and weight; none of a kernel density. */
  public List<Component> ellipses(DensityKind kind) {
    return density(kind).density() instanceof GaussianMixture mixture
        ? mixture.components()
        : List.of();
  }

  /**
   * A density as a picture; the first time it takes a moment.
   *
   * @throws InvalidRequestException if the model has none of that kind
   */
  public DensityField field(DensityKind kind) {
    FittedDensity fitted = density(kind);
    return fields.computeIfAbsent(kind, key -> DensityPainter.paint(fitted, mapPoints));
  }

  /** Works out what only some requests need, so that nobody waits for it later. */
  void prepare() {
    decoder.get();
    densities.prepare();
    field(DensityKind.MIXTURE);
    field(DensityKind.KERNEL);
    walks.prepare();
  }

  /** All its densities. */
  public Densities densities() {
    return densities;
  }

  /**
   * Plans a walk.
   *
   * @param ends where it starts, passes and ends
   * @throws InvalidRequestException if there are fewer than two ends or too many
   * @throws UnknownTestImageException if one of them is no test digit
   */
  public WalkPlan planWalk(List<WalkEnd> ends, Route route) {
    return walks.plan(ends.stream().map(this::stop).toList(), route);
  }

  /** Makes its walks. */
  public Walks walks() {
    return walks;
  }

  /** The distance on the plane from a code to the nearest code of a training image. */
  public double support(LatentCode code) {
    return trainingCodes.distance(code);
  }

  /** How odd the test digits are: what every image is held against. */
  public NoveltyScale noveltyScale() {
    return noveltyScale;
  }

  /** The judge of samples. */
  public DigitJudge judge() {
    return judge;
  }

  /** The part of the plane that a map of the test digits shows, unless its pane is very wide. */
  public PlaneSquare plane() {
    return PlaneSquare.around(mapPoints.stream().map(MapPoint::code).toList(), PLANE_REACH);
  }

  /** The decoded plane as one picture; the first time it takes a moment. */
  public Atlas atlas() {
    return atlas.get();
  }

  /** Its decoder for browsers; the first time it takes a moment. */
  public byte[] compactDecoder() {
    return decoder.get();
  }

  private List<Reconstruction> reconstructAll(List<DigitImage> images) {
    List<LatentCode> codes = model.encodeAll(images);
    List<float[]> outputs = model.decodeAll(codes);
    List<Reconstruction> reconstructions = new ArrayList<>(images.size());
    for (int i = 0; i < images.size(); i++) {
      reconstructions.add(Reconstruction.of(images.get(i), codes.get(i), outputs.get(i)));
    }
    return reconstructions;
  }

  private static List<MapPoint> measure(
      List<LabeledDigit> digits, List<Reconstruction> reconstructions) {
    List<MapPoint> points = new ArrayList<>(digits.size());
    for (int i = 0; i < digits.size(); i++) {
      Reconstruction reconstruction = reconstructions.get(i);
      points.add(
          new MapPoint(
              digits.get(i).index(),
              digits.get(i).label(),
              reconstruction.code(),
              reconstruction.error()));
    }
    return List.copyOf(points);
  }

  private List<Neighbor> neighbors(DigitImage image, LatentCode code) {
    int self = testDigits.position(image).orElse(-1);
    return testCodes.nearest(code, NEIGHBORS + 1).stream()
        .filter(found -> found.position() != self)
        .limit(NEIGHBORS)
        .map(
            found -> {
              MapPoint point = testPoints.get(found.position());
              return new Neighbor(point.index(), point.label(), found.distance());
            })
        .toList();
  }

  private WalkPlan.Stop stop(WalkEnd end) {
    return switch (end) {
      case WalkEnd.Place place -> new WalkPlan.Stop(place.code(), Optional.empty());
      case WalkEnd.TestDigit digit ->
          new WalkPlan.Stop(testDigit(digit.index()).code(), Optional.of(testImage(digit.index())));
      case WalkEnd.Picture picture ->
          new WalkPlan.Stop(picture.code(), Optional.of(picture.image()));
    };
  }

  private static LatentCode requireInReach(LatentCode code) {
    if (Math.abs(code.x()) > FARTHEST || Math.abs(code.y()) > FARTHEST) {
      throw new InvalidRequestException(
          "The code %s, %s is too far out, expected coordinates from %s to %s."
              .formatted(code.x(), code.y(), -FARTHEST, FARTHEST));
    }
    return code;
  }
}
