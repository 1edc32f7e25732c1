package org.digitscape.serving.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.digitscape.model.DigitImage;
import org.digitscape.model.LatentCode;
import org.digitscape.model.PlaneSquare;
import org.digitscape.serving.InvalidRequestException;
import org.digitscape.serving.walk.WalkPlan.Stop;
import org.digitscape.walk.LatentPath;
import org.digitscape.walk.NearestCodes;
import org.digitscape.walk.PixelWalk;
import org.digitscape.walk.Steps;
import org.digitscape.walk.route.Ground;
import org.digitscape.walk.route.PopulatedRoute;
import org.digitscape.walk.route.Route;
import org.jspecify.annotations.Nullable;

/** Plans and makes the walks of one model. Any thread may call. */
public final class Walks {

  /** The share of test digits that lie within the {@link #reach}. */
  private static final double WITHIN_REACH = 0.99;

  private final NearestCodes trainingCodes;
  private final PlaneSquare square;
  private final Function<List<LatentCode>, List<DigitImage>> decoder;
  private final double reach;
  private @Nullable Ground ground;

  /**
   * @param trainingCodes where the ground is populated
   * @param testCodes say how near to them digits are that the model was not trained on
   * @param square the part of the plane in which walks look for populated ground
   * @param decoder gives the images of many places
   */
  public Walks(
      NearestCodes trainingCodes,
      List<LatentCode> testCodes,
      PlaneSquare square,
      Function<List<LatentCode>, List<DigitImage>> decoder) {
    this.trainingCodes = trainingCodes;
    this.square = square;
    this.decoder = decoder;
    double[] distances = testCodes.stream().mapToDouble(trainingCodes::distance).sorted().toArray();
    this.reach = distances[(int) (WITHIN_REACH * (distances.length - 1))];
  }

  /** The distance to the nearest training code that 99 of 100 test digits do not exceed. */
  public double reach() {
    return reach;
  }

  /** Surveys the ground, so that nobody waits for it later. */
  public void prepare() {
    ground();
  }

  /**
   * Plans a walk; a way through populated ground takes some milliseconds a leg.
   *
   * @param stops two to {@value WalkPlan#MOST_BETWEEN} + 2
   * @throws InvalidRequestException if there are fewer or more stops
   */
  public WalkPlan plan(List<Stop> stops, Route route) {
    if (stops.size() < 2 || stops.size() > WalkPlan.MOST_BETWEEN + 2) {
      throw new InvalidRequestException(
          "The walk has %d stops on the way, expected at most %d."
              .formatted(stops.size() - 2, WalkPlan.MOST_BETWEEN));
    }
    List<LatentCode> places = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    places.add(stops.getFirst().code());
    positions.add(0);
    for (int i = 1; i < stops.size(); i++) {
      LatentPath leg = leg(stops.get(i - 1).code(), stops.get(i).code(), route);
      places.addAll(leg.places().subList(1, leg.places().size()));
      positions.add(places.size() - 1);
    }
    LatentPath path = new LatentPath(places);
    double[] shares = path.shares();
    return new WalkPlan(stops, path, positions.stream().map(i -> shares[i]).toList());
  }

  /**
   * Makes a walk.
   *
   * @param frames how many, both ends included, 2..120
   * @throws InvalidRequestException if there are fewer or more frames
   */
  public WalkFrames frames(WalkPlan plan, int frames) {
    if (frames < WalkFrames.LEAST_FRAMES || frames > WalkFrames.MOST_FRAMES) {
      throw new InvalidRequestException(
          "frames is %d, expected %d to %d."
              .formatted(frames, WalkFrames.LEAST_FRAMES, WalkFrames.MOST_FRAMES));
    }
    List<LatentCode> codes = plan.path().codes(frames);
    List<DigitImage> images = decoder.apply(codes);
    double[] alphas = Steps.alphas(frames);
    List<WalkFrames.Frame> latent = new ArrayList<>(frames);
    for (int i = 0; i < frames; i++) {
      LatentCode code = codes.get(i);
      latent.add(
          new WalkFrames.Frame(alphas[i], code, images.get(i), trainingCodes.distance(code)));
    }
    List<DigitImage> pictures =
        plan.stops().stream().map(Stop::image).flatMap(Optional::stream).toList();
    return new WalkFrames(
        latent,
        pictures.size() == plan.stops().size()
            ? new PixelWalk(pictures, plan.shares()).images(frames)
            : List.of());
  }

  private LatentPath leg(LatentCode from, LatentCode to, Route route) {
    return switch (route) {
      case STRAIGHT -> LatentPath.straight(from, to);
      case DATA -> PopulatedRoute.between(from, to, ground());
    };
  }

  private synchronized Ground ground() {
    if (ground == null) {
      ground = Ground.of(trainingCodes, square);
    }
    return ground;
  }
}
