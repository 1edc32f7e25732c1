package org.digitscape.page.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.digitscape.component.Segmented;
import org.digitscape.link.SampleState;
import org.digitscape.model.report.Ladder;
import org.digitscape.model.report.Share;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.explore.Exploration.Memory;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.Numbers;
import org.digitscape.serving.ServedModel;

/**
 * The ladder of densities as it was measured: for the model on show, or for several side by side. A
 * row samples from its density, with the seed that is on show.
 */
final class LadderView extends Div {

  /** The models that are compared: the lecture's, the best and the variational one. */
  private static final List<String> COMPARED = List.of("ae", "ae-best", "vae");

  /** What the table is about. */
  enum Scope {
    ONE,
    ALL
  }

  private final Exploration exploration;
  private final ValueSignal<Scope> scope = new ValueSignal<>(Scope.ONE);
  private final Segmented<Scope> choice = new Segmented<>(getTranslation("story.ladder.scope"));
  private final Div place = Controls.box("ladder-place");
  private final Paragraph remark = new Paragraph();
  private Optional<LadderTable> table = Optional.empty();

  LadderView(Exploration exploration) {
    this.exploration = exploration;
    addClassName("ladder-view");
    Controls.testId(this, "ladder");
    choice.addChoice(Scope.ONE, null, getTranslation("story.ladder.one"));
    choice.addChoice(Scope.ALL, null, getTranslation("story.ladder.all"));
    choice.onChoice(this::show);
    remark.addClassName("remark");
    add(
        Controls.box("ladder-head", new H4(getTranslation("story.ladder.title")), choice),
        place,
        remark);
    Signal<ServedModel> model = exploration.view(scene -> scene.model());
    Signal<Seen> seen = Signal.cached(() -> new Seen(model.get(), scope.get()));
    Signal.effect(this, () -> build(seen.get()));
    Signal<SampleState> sample = exploration.part(state -> state.sample());
    Signal.effect(
        this,
        () -> {
          seen.get();
          choose(sample.get());
        });
  }

  /** Shows one model or several. */
  void show(Scope wanted) {
    scope.set(wanted);
  }

  private void build(Seen seen) {
    Optional<Ladder> own = Rungs.ladder(seen.model());
    setVisible(own.isPresent());
    place.removeAll();
    table = Optional.empty();
    if (own.isEmpty()) {
      return;
    }
    List<ServedModel> compared = compared();
    choice.setVisible(compared.size() > 1);
    boolean all = seen.scope() == Scope.ALL && compared.size() > 1;
    choice.setValue(all ? Scope.ALL : Scope.ONE);
    LadderTable built = all ? across(compared, seen.model()) : one(own.orElseThrow());
    place.add(built);
    table = Optional.of(built);
    remark.setText(
        all ? LadderRemarks.across(this, compared) : LadderRemarks.one(this, own.orElseThrow()));
    choose(exploration.now().state().sample());
  }

  private void choose(SampleState sample) {
    table.ifPresent(
        built -> built.setChosen(sample.drawn() ? Optional.of(sample.fit()) : Optional.empty()));
  }

  private void sampleFrom(SampleState.Fit fit) {
    exploration.change(Memory.STEP, state -> SampleStep.density(state, fit));
  }

  private List<ServedModel> compared() {
    return COMPARED.stream()
        .flatMap(id -> exploration.models().stream().filter(model -> model.id().equals(id)))
        .filter(model -> Rungs.ladder(model).isPresent())
        .toList();
  }

  private LadderTable one(Ladder ladder) {
    List<Ladder.Rung> rungs = Rungs.of(ladder);
    double start = LadderCells.axisStart(rungs.stream().map(Ladder.Rung::digitLike).toList());
    LadderTable built =
        new LadderTable(
            getTranslation("story.ladder.caption"),
            List.of(
                new LadderTable.Head("source", getTranslation("story.ladder.source")),
                new LadderTable.Head("classes", getTranslation("story.ladder.classes")),
                new LadderTable.Head("number", getTranslation("story.ladder.digitLike"), 2),
                new LadderTable.Head("number", getTranslation("story.ladder.frechet"))));
    ladder
        .rung(Ladder.RECONSTRUCTIONS)
        .ifPresent(
            ceiling ->
                built.setProperty(
                    "--ceiling-part", LadderCells.part(ceiling.digitLike().share(), start)));
    for (Ladder.Rung rung : rungs) {
      built.addRow(
          name(rung.source()),
          Rungs.fit(rung.source()),
          this::sampleFrom,
          List.of(
              LadderCells.classes(rung.classShares(), spoken(rung.classShares())),
              LadderCells.plot(rung.digitLike(), start, interval(rung.digitLike())),
              LadderCells.number(Numbers.percent(rung.digitLike().share())),
              LadderCells.number(Numbers.distance(rung.frechetDistance()))));
    }
    return built;
  }

  private LadderTable across(List<ServedModel> compared, ServedModel shown) {
    List<Ladder> ladders =
        compared.stream().map(model -> Rungs.ladder(model).orElseThrow()).toList();
    List<LadderTable.Head> heads = new ArrayList<>();
    heads.add(new LadderTable.Head("source", getTranslation("story.ladder.source")));
    compared.forEach(
        model ->
            heads.add(
                new LadderTable.Head(
                    model.id().equals(shown.id()) ? "shown" : "other",
                    getTranslation("story.ladder.model." + model.id()))));
    LadderTable built = new LadderTable(getTranslation("story.ladder.caption.all"), heads);
    built.addClassName("across");
    double start =
        LadderCells.axisStart(
            ladders.stream()
                .flatMap(ladder -> Rungs.of(ladder).stream())
                .map(Ladder.Rung::digitLike)
                .toList());
    for (String source : Rungs.ORDER) {
      if (ladders.stream().noneMatch(ladder -> ladder.rung(source).isPresent())) {
        continue;
      }
      List<Element> cells =
          ladders.stream().map(ladder -> cell(ladder.rung(source), start)).toList();
      boolean offered = Rungs.ladder(shown).flatMap(own -> own.rung(source)).isPresent();
      built.addRow(
          name(source), offered ? Rungs.fit(source) : Optional.empty(), this::sampleFrom, cells);
    }
    return built;
  }

  private Element cell(Optional<Ladder.Rung> rung, double start) {
    if (rung.isEmpty()) {
      return LadderCells.number("–");
    }
    Share share = rung.orElseThrow().digitLike();
    return LadderCells.share(share, start, interval(share));
  }

  private String name(String source) {
    return getTranslation("story.rung." + source);
  }

  private String interval(Share share) {
    return getTranslation(
        "story.ladder.interval", Numbers.percent(share.low()), Numbers.percent(share.high()));
  }

  private String spoken(List<Ladder.ClassShare> shares) {
    return shares.stream()
        .map(
            share ->
                getTranslation("story.ladder.class", share.digit(), Numbers.percent(share.share())))
        .collect(Collectors.joining(", "));
  }

  private record Seen(ServedModel model, Scope scope) {}
}
