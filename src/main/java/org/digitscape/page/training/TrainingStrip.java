package org.digitscape.page.training;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.digitscape.component.map.LatentMap;
import org.digitscape.component.training.TrainingPlayer;
import org.digitscape.link.PageState;
import org.digitscape.link.Panel;
import org.digitscape.link.TrainingState;
import org.digitscape.live.LiveTraining;
import org.digitscape.model.ModelCard;
import org.digitscape.page.explore.Exploration;
import org.digitscape.serving.MapPoint;
import org.digitscape.serving.ServedModel;

/** The strip under the map: how the model on show was trained, or a training that goes on. */
public final class TrainingStrip extends Composite<TrainingPlayer> {

  private final Exploration exploration;
  private final LiveTraining training;
  private Optional<LiveTraining.Ticket> ticket = Optional.empty();

  /**
   * @param map shows the moments
   */
  public TrainingStrip(Exploration exploration, LiveTraining training, LatentMap map) {
    this.exploration = exploration;
    this.training = training;
    TrainingPlayer player = getContent();
    player.setTexts(text -> getTranslation("training." + text.key()));
    Signal<Wanted> wanted =
        exploration.view(
            scene -> new Wanted(scene.model(), scene.state().stage().has(Panel.TRAINING)));
    Signal.effect(this, () -> furnish(wanted.get().model(), wanted.get().shown()));
    Signal<TrainingState> shown = exploration.part(PageState::training);
    Signal.effect(this, () -> show(shown.get()));
    player.addViewListener(event -> viewed());
    player.addRunListener(
        event -> {
          if (event.isStart()) {
            start();
          } else {
            ticket.ifPresent(LiveTraining.Ticket::stop);
          }
        });
    // In the browser, sixty times a second and without a request.
    player
        .getElement()
        .executeJs(
            "this.addEventListener('training-moment', e => { $0.moment = e.detail.moment; })", map);
  }

  /** A run of someone who has left would only keep others waiting. */
  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    ticket.ifPresent(LiveTraining.Ticket::stop);
  }

  private void furnish(ServedModel model, boolean shown) {
    ModelCard card = model.card();
    TrainingPlayer player = getContent();
    boolean recorded = model.history().isPresent();
    boolean live = training.settings().enabled() && hasTheDigitsOfLiveTraining(model);
    player.setHistoryUrl(
        recorded ? "api/v1/models/" + card.id() + "/history?v=" + card.sha256() : "");
    player.setLiveUrl(live ? "api/v1/training" : "");
    player.setVisible(shown && (recorded || live));
  }

  /** A live moment places the shipped test digits: on a map of others they would be mistaken. */
  private boolean hasTheDigitsOfLiveTraining(ServedModel model) {
    List<MapPoint> usual = exploration.models().getFirst().points();
    return indexes(model.points()).equals(indexes(usual));
  }

  /** A model, and whether its training belongs to the page. */
  private record Wanted(ServedModel model, boolean shown) {}

  private static List<Integer> indexes(List<MapPoint> points) {
    return points.stream().map(MapPoint::index).toList();
  }

  private void show(TrainingState state) {
    TrainingPlayer player = getContent();
    boolean open = state.view() != TrainingState.View.CLOSED;
    if (player.isOpen() != open) {
      player.setOpen(open);
    }
    boolean live = state.view() == TrainingState.View.LIVE;
    if (open && player.isLive() != live) {
      player.setLive(live);
    }
    if (player.getMoment() != state.moment()) {
      player.setMoment(state.moment());
    }
  }

  private void viewed() {
    TrainingPlayer player = getContent();
    exploration.lookAt(
        player.isOpen()
            ? new TrainingState(
                player.isLive() ? TrainingState.View.LIVE : TrainingState.View.RECORDED,
                player.getMoment())
            : TrainingState.DEFAULT);
  }

  private void start() {
    Optional<LiveTraining.Ticket> started = training.start(ThreadLocalRandom.current().nextLong());
    if (started.isPresent()) {
      ticket = started;
      getContent().setMine(started.orElseThrow().run());
    }
  }
}
