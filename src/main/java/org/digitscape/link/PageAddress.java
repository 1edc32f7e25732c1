package org.digitscape.link;

import static org.digitscape.link.AddressWords.ofConstant;
import static org.digitscape.link.AddressWords.ofDigits;
import static org.digitscape.link.AddressWords.ofEnd;
import static org.digitscape.link.AddressWords.ofFlag;
import static org.digitscape.link.AddressWords.ofNumber;
import static org.digitscape.link.AddressWords.ofSource;
import static org.digitscape.link.AddressWords.ofStops;
import static org.digitscape.link.AddressWords.ofTraining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.digitscape.link.DigitSource.Drawn;
import org.digitscape.link.DigitSource.Picture;
import org.digitscape.link.MapState.Overlay;
import org.digitscape.link.PageState.Tab;
import org.digitscape.link.PageState.Theme;
import org.digitscape.link.SampleState.Fit;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;

/**
 * The page's address: a {@link PageState} as a query string and back.
 *
 * <p>A query is {@code v=1} and one part for each value that is not the default:
 *
 * <table>
 *   <caption>Parts</caption>
 *   <tr><th>key<th>value
 *   <tr><td>{@code model}<td>id of a model
 *   <tr><td>{@code digit}<td>{@code test.INDEX}, {@code ink.DRAWING}, {@code pic.PIXELS}
 *   <tr><td>{@code sees}<td>{@code 0} or {@code 1}: whether the way to 28x28 is unfolded
 *   <tr><td>{@code centre}<td>{@code 0} shows the uncentred digit's place, too
 *   <tr><td>{@code noise}<td>0..1, standard deviation of the noise added to the digit
 *   <tr><td>{@code errors}<td>{@code 0} or {@code 1}: whether the error is shown by pixel
 *   <tr><td>{@code tab}<td>{@code draw}, {@code sample}, {@code walk}, {@code story}
 *   <tr><td>{@code show}<td>{@code points}, {@code decoded}, {@code density}; the default is {@code
 *       decoded} where a training is looked at
 *   <tr><td>{@code ellipses}<td>{@code 0} or {@code 1}
 *   <tr><td>{@code hide}<td>hidden digits, such as {@code 15}
 *   <tr><td>{@code view}<td>{@code x_y_zoom}
 *   <tr><td>{@code compare}<td>{@code 0} or {@code 1}
 *   <tr><td>{@code density}<td>{@code gaussian}, {@code per-digit}
 *   <tr><td>{@code spread}, {@code count}, {@code seed}<td>numbers
 *   <tr><td>{@code sampled}<td>{@code 0} or {@code 1}
 *   <tr><td>{@code from}, {@code to}<td>{@code mine}, {@code none}, {@code test.INDEX}, {@code x_y}
 *   <tr><td>{@code via}<td>stops, as {@code test.INDEX} or {@code x_y}, joined by {@code __}
 *   <tr><td>{@code route}<td>{@code straight}, {@code data}
 *   <tr><td>{@code at}, {@code speed}<td>numbers
 *   <tr><td>{@code loop}<td>{@code 0} or {@code 1}
 *   <tr><td>{@code step}<td>1..5, of the story
 *   <tr><td>{@code training}<td>{@code closed}, {@code last}, {@code live}, a moment's number
 *   <tr><td>{@code present}<td>{@code 0} or {@code 1}: large, for a projector
 *   <tr><td>{@code without}<td>panels left out, such as {@code sample.walk}
 *   <tr><td>{@code theme}<td>{@code light}, {@code dark}, {@code system}
 *   <tr><td>{@code lang}<td>a language
 * </table>
 */
public final class PageAddress {

  /** Longest query that is read, in characters. */
  public static final int MOST_CHARACTERS = 2_000;

  /** Longest query that is written: leaves room for scheme, host and path. */
  static final int MOST_WRITTEN = 1_900;

  private static final String VERSION = "1";

  private static final Set<String> KEYS =
      Set.of(
          "model",
          "digit",
          "sees",
          "centre",
          "noise",
          "errors",
          "tab",
          "show",
          "ellipses",
          "hide",
          "view",
          "compare",
          "density",
          "spread",
          "count",
          "seed",
          "sampled",
          "from",
          "to",
          "via",
          "route",
          "at",
          "speed",
          "loop",
          "step",
          "training",
          "present",
          "without",
          "theme",
          "lang");

  private PageAddress() {}

  /**
   * Writes a query, without question mark, at most 1,900 characters long.
   *
   * <p>A drawing travels exactly. One that is too long for an address travels as the picture that
   * it makes, which has the same code.
   *
   * @param rasterizer turns a drawing into the image that is encoded; asked only about a drawing
   *     that is too long
   */
  public static String write(PageState state, Function<Drawing, DigitImage> rasterizer) {
    if (!(state.digit() instanceof Drawn(Drawing drawing))) {
      return write(state);
    }
    if (drawing.size() <= DrawingCodec.MOST_POINTS) {
      String query = write(state);
      if (query.length() <= MOST_WRITTEN) {
        return query;
      }
    }
    return write(state.withDigit(new Picture(rasterizer.apply(drawing))));
  }

  private static String write(PageState state) {
    PageState none = PageState.DEFAULT;
    DrawState draw = state.draw();
    MapState map = state.map();
    SampleState sample = state.sample();
    WalkState walk = state.walk();
    Writer out = new Writer();
    out.part("model", state.model(), none.model());
    out.part("digit", ofSource(state.digit()), ofSource(none.digit()));
    out.part("sees", ofFlag(draw.steps()), ofFlag(none.draw().steps()));
    out.part("centre", ofFlag(draw.centred()), ofFlag(none.draw().centred()));
    out.part("noise", ofNumber(draw.noise()), ofNumber(none.draw().noise()));
    out.part("errors", ofFlag(draw.errors()), ofFlag(none.draw().errors()));
    out.part("tab", ofConstant(state.tab()), ofConstant(none.tab()));
    MapState plain = plain(state.training());
    out.part("show", ofConstant(map.overlay()), ofConstant(plain.overlay()));
    out.part("ellipses", ofFlag(map.ellipses()), ofFlag(none.map().ellipses()));
    out.part("hide", ofDigits(map.hidden()), "");
    out.part("view", map.view().map(AddressWords::ofView).orElse(""), "");
    out.part("compare", ofFlag(map.compared()), ofFlag(none.map().compared()));
    out.part("density", ofConstant(sample.fit()), ofConstant(none.sample().fit()));
    out.part("spread", ofNumber(sample.spread()), ofNumber(none.sample().spread()));
    out.part("count", String.valueOf(sample.count()), String.valueOf(none.sample().count()));
    out.part("seed", String.valueOf(sample.seed()), String.valueOf(none.sample().seed()));
    out.part("sampled", ofFlag(sample.drawn()), ofFlag(none.sample().drawn()));
    out.part("from", ofEnd(walk.from()), ofEnd(none.walk().from()));
    out.part("to", ofEnd(walk.to()), ofEnd(none.walk().to()));
    out.part("via", ofStops(walk.via()), "");
    out.part("route", ofConstant(walk.route()), ofConstant(none.walk().route()));
    out.part("at", ofNumber(walk.position()), ofNumber(none.walk().position()));
    out.part("speed", ofNumber(walk.speed()), ofNumber(none.walk().speed()));
    out.part("loop", ofFlag(walk.loop()), ofFlag(none.walk().loop()));
    out.part("step", String.valueOf(state.step().number()), String.valueOf(none.step().number()));
    out.part("training", ofTraining(state.training()), ofTraining(none.training()));
    StageState stage = state.stage();
    out.part("present", ofFlag(stage.present()), ofFlag(none.stage().present()));
    out.part("without", AddressWords.ofPanels(stage.without()), "");
    out.part("theme", ofConstant(state.theme()), ofConstant(none.theme()));
    out.part("lang", state.language().orElse(""), "");
    return out.query.toString();
  }

  /**
   * Reads a query. Never throws: what cannot be read has its default and is noted. Parts of unknown
   * name, which others add to links, are passed over.
   *
   * @param query with or without its question mark, escaped or not
   */
  public static ParsedAddress parse(String query) {
    String text = query.startsWith("?") ? query.substring(1) : query;
    if (text.length() > MOST_CHARACTERS) {
      return refused("longer than " + MOST_CHARACTERS + " characters");
    }
    AddressParts parts = new AddressParts(text);
    String version = parts.read("v", "", word -> word);
    if (!version.equals(VERSION)) {
      boolean bare = version.isEmpty() && parts.problems().isEmpty() && !parts.hasAnyOf(KEYS);
      return bare ? new ParsedAddress(PageState.DEFAULT, List.of()) : refused("unknown version");
    }
    PageState state = read(parts);
    return new ParsedAddress(state, parts.problems());
  }

  private static PageState read(AddressParts in) {
    PageState none = PageState.DEFAULT;
    TrainingState training = in.read("training", none.training(), AddressWords::training);
    return new PageState(
        in.read("model", none.model(), id -> none.withModel(id).model()),
        in.read("digit", none.digit(), AddressWords::source),
        readDraw(in, none.draw()),
        in.read("tab", none.tab(), word -> AddressWords.constant(Tab.class, word)),
        readMap(in, plain(training)),
        readSample(in, none.sample()),
        readWalk(in, none.walk()),
        in.read("step", none.step(), word -> StoryStep.of(AddressWords.small(word))),
        training,
        readStage(in, none.stage()),
        in.read("theme", none.theme(), word -> AddressWords.constant(Theme.class, word)),
        in.read("lang", none.language(), tag -> none.withLanguage(Optional.of(tag)).language()));
  }

  /** A map of which an address says nothing; a training is seen best with what is decoded. */
  private static MapState plain(TrainingState training) {
    return training.view() == TrainingState.View.CLOSED
        ? MapState.DEFAULT
        : MapState.DEFAULT.withOverlay(Overlay.DECODED);
  }

  private static StageState readStage(AddressParts in, StageState none) {
    return new StageState(
        in.read("present", none.present(), AddressWords::flag),
        in.read("without", none.without(), AddressWords::panels));
  }

  private static DrawState readDraw(AddressParts in, DrawState none) {
    return new DrawState(
        in.read("sees", none.steps(), AddressWords::flag),
        in.read("centre", none.centred(), AddressWords::flag),
        in.read("noise", none.noise(), w -> none.withNoise(AddressWords.number(w)).noise()),
        in.read("errors", none.errors(), AddressWords::flag));
  }

  private static MapState readMap(AddressParts in, MapState none) {
    return new MapState(
        in.read("show", none.overlay(), word -> AddressWords.constant(Overlay.class, word)),
        in.read("ellipses", none.ellipses(), AddressWords::flag),
        in.read("hide", none.hidden(), AddressWords::digits),
        in.read("view", none.view(), word -> Optional.of(AddressWords.view(word))),
        in.read("compare", none.compared(), AddressWords::flag));
  }

  private static SampleState readSample(AddressParts in, SampleState none) {
    return new SampleState(
        in.read("density", none.fit(), word -> AddressWords.constant(Fit.class, word)),
        in.read("spread", none.spread(), w -> none.withSpread(AddressWords.number(w)).spread()),
        in.read("count", none.count(), w -> none.withCount(AddressWords.small(w)).count()),
        in.read("seed", none.seed(), w -> none.withSeed(AddressWords.whole(w)).seed()),
        in.read("sampled", none.drawn(), AddressWords::flag));
  }

  private static WalkState readWalk(AddressParts in, WalkState none) {
    return new WalkState(
        in.read("from", none.from(), AddressWords::end),
        in.read("via", none.via(), w -> none.withVia(AddressWords.stops(w)).via()),
        in.read("to", none.to(), AddressWords::end),
        in.read("route", none.route(), w -> AddressWords.constant(WalkState.Route.class, w)),
        in.read("at", none.position(), w -> none.withPosition(AddressWords.number(w)).position()),
        in.read("speed", none.speed(), w -> none.withSpeed(AddressWords.number(w)).speed()),
        in.read("loop", none.loop(), AddressWords::flag));
  }

  private static ParsedAddress refused(String problem) {
    return new ParsedAddress(PageState.DEFAULT, List.of("v: " + problem));
  }

  /** Collects the parts that are not as by default. */
  private static final class Writer {
    private final StringBuilder query = new StringBuilder("v=" + VERSION);

    void part(String key, String value, String usual) {
      if (!value.equals(usual)) {
        query.append('&').append(key).append('=').append(value);
      }
    }
  }
}
