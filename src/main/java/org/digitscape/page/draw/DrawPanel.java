package org.digitscape.page.draw;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.digitscape.component.DigitPad;
import org.digitscape.component.Icon;
import org.digitscape.component.PictureUpload;
import org.digitscape.component.Segmented;
import org.digitscape.imaging.ImageRejectedException;
import org.digitscape.imaging.ink.DigitSteps;
import org.digitscape.imaging.upload.ImageReader;
import org.digitscape.link.DigitSource;
import org.digitscape.model.DigitImage;
import org.digitscape.model.Drawing;
import org.digitscape.page.explore.Exploration;
import org.digitscape.page.parts.Controls;
import org.digitscape.page.parts.DigitWords;
import org.digitscape.page.parts.NoteBar;
import org.digitscape.serving.BusyException;
import org.digitscape.serving.DigitReader;
import org.jspecify.annotations.Nullable;

/** Where a digit comes from and what the network makes of it. */
public final class DrawPanel extends Section {

  private static final int UNDO_STEPS = 100;

  private final Exploration exploration;
  private final DigitWords words = new DigitWords(this::getTranslation);
  private final NoteBar notes;
  private final DigitPad pad = Controls.testId(new DigitPad(), "pad");
  private final PictureUpload<Delivery> upload;
  private final PictureUpload<Delivery> photo;

  /** Where the pictures come from that were on the pad, as far as undo reaches. */
  private final Map<DigitImage, DigitSource> shown =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DigitImage, DigitSource> eldest) {
          return size() > UNDO_STEPS;
        }
      };

  public DrawPanel(Exploration exploration, NoteBar notes, DigitReader reader) {
    this.exploration = exploration;
    this.notes = notes;
    this.upload = pictures(reader, "upload");
    this.photo = pictures(reader, "photo");
    addClassNames("pane", "left");
    getElement().setAttribute("aria-labelledby", "draw-title");

    H2 title = new H2(getTranslation("draw.title"));
    title.setId("draw-title");
    NativeButton sees =
        Controls.testId(Controls.button("chev", getTranslation("sees")), "sees-open");
    sees.addClassNames("quiet", "trailing", "unfold");
    SightPanel.bind(sees, exploration);
    DigitStrip strip = new DigitStrip(exploration);
    strip.add(Controls.box("mini-meter", VerdictMeters.small(exploration)));
    Div body =
        Controls.box(
            "pane-body",
            Controls.box("pad-slot", pad),
            Controls.box("pad-side", tools(), sources()),
            rule(),
            strip,
            SightPanel.place(exploration),
            rule(),
            VerdictMeters.large(exploration),
            rule("before-nearest"),
            new NearestDigits(exploration));
    body.addClassName("draw-body");
    add(Controls.box("pane-header", title, sees), body);

    Signal<List<Integer>> known = exploration.view(scene -> scene.model().card().digits());
    Signal.effect(
        this,
        () -> {
          pad.setTexts(
              getTranslation("draw.pad"),
              getTranslation("draw.pad.empty", words.drawable(known.get())),
              getTranslation("draw.pad.hint"));
        });
    pad.addDrawingListener(
        event ->
            event
                .getPicture()
                .ifPresentOrElse(
                    this::bringBack,
                    () -> exploration.draw(event.getDrawing(), event.isFinished())));
    Signal<OnPad> digit =
        exploration.view(scene -> new OnPad(scene.state().digit(), scene.picture()));
    Signal.effect(this, () -> showOnPad(digit.get()));
  }

  /** The pad is the visitor's while they draw; it is told only of digits that came another way. */
  private void showOnPad(OnPad digit) {
    switch (digit.source()) {
      case DigitSource.None none -> pad.setDrawing(Drawing.EMPTY);
      case DigitSource.Drawn drawn -> pad.setDrawing(drawn.drawing());
      default -> digit.picture().ifPresent(image -> showPicture(image, digit.source()));
    }
  }

  private void showPicture(DigitImage image, DigitSource source) {
    shown.put(image, source);
    pad.showPicture(image);
  }

  /** Undo has put a picture on the pad again. */
  private void bringBack(DigitImage image) {
    DigitSource source = shown.getOrDefault(image, new DigitSource.Picture(image));
    exploration.change(Exploration.Memory.STEP, state -> state.withDigit(source));
  }

  private Div tools() {
    Segmented<DigitPad.Tool> tool = new Segmented<>(getTranslation("draw.tool"));
    tool.addChoice(DigitPad.Tool.BRUSH, "brush", getTranslation("draw.brush"));
    tool.addChoice(DigitPad.Tool.ERASER, "eraser", getTranslation("draw.eraser"));
    tool.setValue(DigitPad.Tool.BRUSH);
    tool.onChoice(pad::setTool);
    NativeButton undo =
        Controls.testId(Controls.iconButton("undo", getTranslation("draw.undo")), "pad-undo");
    NativeButton redo =
        Controls.testId(Controls.iconButton("redo", getTranslation("draw.redo")), "pad-redo");
    NativeButton clear =
        Controls.testId(Controls.button("clear", getTranslation("draw.clear")), "pad-clear");
    pad.bindUndo(undo);
    pad.bindRedo(redo);
    pad.bindClear(clear);
    clear.getElement().setAttribute("title", getTranslation("draw.clear"));
    return Controls.box("pad-tools", tool, undo, redo, clear);
  }

  private Div sources() {
    NativeButton random = Controls.testId(new NativeButton(), "pad-random");
    random.addClassName("button");
    Span word = new Span(getTranslation("draw.random"));
    word.add(Controls.text("long-word", " " + getTranslation("draw.random.digit")));
    random.add(new Icon("dice"), word);
    Controls.onClick(random, () -> pickRandom());
    upload.setText(getTranslation("draw.upload"));
    upload.acceptDrops(pad);
    photo.setText(getTranslation("draw.photo"));
    photo.useCamera();
    for (PictureUpload<Delivery> source : List.of(upload, photo)) {
      source.onResult(delivery -> receive(delivery, source));
      source.onFailure(() -> notes.warn("note.upload.lost"));
    }
    return Controls.box("pad-sources", upload, photo, random);
  }

  private void pickRandom() {
    List<Integer> indexes = exploration.model().testIndexes();
    exploration.pick(indexes.get(ThreadLocalRandom.current().nextInt(indexes.size())));
  }

  private static PictureUpload<Delivery> pictures(DigitReader reader, String testId) {
    return Controls.testId(
        new PictureUpload<>(ImageReader.MAX_BYTES, bytes -> read(reader, bytes)), testId);
  }

  private static Delivery read(DigitReader reader, byte[] bytes) {
    try {
      return new Delivery(reader.readSteps(bytes), null);
    } catch (ImageRejectedException e) {
      return new Delivery(null, e.reason());
    } catch (BusyException e) {
      return new Delivery(null, ImageRejectedException.Reason.BUSY);
    }
  }

  /**
   * @param source where another picture is to be had if this one is none
   */
  private void receive(Delivery delivery, PictureUpload<Delivery> source) {
    if (delivery.steps() != null) {
      exploration.upload(delivery.steps());
      notes.clear();
    } else if (delivery.reason() != null) {
      String key =
          switch (delivery.reason()) {
            case TOO_MANY_BYTES -> "note.upload.bytes";
            case TOO_MANY_PIXELS -> "note.upload.pixels";
            case NOT_A_PICTURE -> "note.upload.type";
            case DAMAGED -> "note.upload.damaged";
            case NO_INK -> "note.upload.ink";
            case BUSY, TOO_SLOW -> "note.upload.busy";
          };
      notes.warn(key, getTranslation("note.upload.another"), source::choose);
    }
  }

  private static Hr rule(String... more) {
    Hr rule = new Hr();
    rule.addClassName("rule");
    rule.addClassNames(more);
    return rule;
  }

  /** The visitor's digit and its picture. */
  private record OnPad(DigitSource source, Optional<DigitImage> picture) {}

  /** What was made of an upload: a digit, or the reason why not. */
  private record Delivery(
      @Nullable DigitSteps steps, ImageRejectedException.@Nullable Reason reason) {}
}
