import { html, type TemplateResult } from 'lit';
import { InkElement } from '../ink/ink-element';
import { adoptStyles } from '../ink/styles';
import { type Content, countPoints, EMPTY, isEmpty, MAX_POINTS, PAD_SIZE, type Stroke } from './content';
import styles from './digit-pad.css?inline';
import { History } from './history';
import { Outbox } from './outbox';
import { Pen, type PenListener } from './pen';
import { extend } from './polyline';
import { simplifyPressed } from './pressure';
import { forget, keep, recall } from './safekeeping';
import { leavesInk, Surface } from './surface';

adoptStyles(styles);

/* Steps back, at most. */
const HISTORY_LIMIT = 100;

/* Points closer than this to the last one add nothing, in units. */
const MIN_DISTANCE = 2;

/* How far a finished stroke may depart from the hand, in units: too little to see, enough to halve its points. */
const TOLERANCE = 0.6;

/** Why the content changed. */
export type Origin = 'stroke' | 'clear' | 'undo' | 'redo' | 'restored';

/** Detail of `drawing-change`. */
export interface DrawingChange extends Content {
  /** To be given to {@link DigitPad.acknowledge}. */
  readonly serial: number;
  /** False while the pen still moves. */
  readonly finished: boolean;
  readonly origin: Origin;
}

/** Detail of `history-change`. */
export interface HistoryChange {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly empty: boolean;
}

/** What the pad says: its name for assistive technology, and two lines on blank paper. */
export interface PadTexts {
  readonly label: string;
  readonly hint: string;
  readonly note: string;
}

/**
 * A square of paper, 280x280 units, to draw a digit on with mouse, pen or finger.
 *
 * `drawing-change` tells of every change by the visitor: at once at the end of a stroke, and while the pen moves at most
 * every 80 ms. Whoever listens calls `acknowledge(serial)` when the change is dealt with; until then the next one waits,
 * and only the newest waits. After 5 s without an acknowledgement it is sent again. What is not acknowledged when the
 * page goes away is told when an element connects again at the same address in the same tab.
 *
 * `history-change` tells what can be undone and redone, and whether the pad is blank. Ctrl+Z, Ctrl+Shift+Z and Delete
 * do the same as `undo()`, `redo()` and `clear()`.
 */
export class DigitPad extends InkElement implements PenListener {
  static override readonly properties = {
    tool: { reflect: true },
    texts: { attribute: false },
    blank: { state: true },
  };

  /** What the pen does. The eraser at the other end of a pen always erases. */
  declare tool: 'brush' | 'eraser';
  declare texts: PadTexts;
  protected declare blank: boolean;

  readonly #history = new History<Content>(EMPTY, HISTORY_LIMIT);
  readonly #outbox = new Outbox<Omit<DrawingChange, 'serial'>>((serial, change) =>
    this.#emit('drawing-change', { serial, ...change }),
  );
  readonly #pen = new Pen(this, this);
  readonly #sizes = new ResizeObserver(() => this.repaint());
  readonly #controls = new Map<HTMLElement, (change: HistoryChange) => void>();
  readonly #leave = () => this.#putBy();
  #surface: Surface | undefined;
  #stroke: { readonly eraser: boolean; readonly points: number[]; readonly widths: number[] } | null = null;
  #told = '';
  #restored = false;

  constructor() {
    super();
    this.tool = 'brush';
    this.texts = { label: '', hint: '', note: '' };
    this.blank = true;
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  /** What is on the pad; a stroke under way does not count yet. */
  get content(): Content {
    return this.#history.present;
  }

  /**
   * Puts something else on the pad, without an event. Not while the visitor draws: then the hand wins.
   *
   * @param initial whether it is what the pad begins with: it cannot be undone, and a drawing that was never
   *     acknowledged goes before it
   */
  show(content: Content, initial = false): void {
    if (this.#pen.down || (initial && this.#restored)) {
      return;
    }
    this.#outbox.discard();
    this.#restored = false;
    forget();
    if (initial) {
      this.#history.reset(content);
    } else {
      this.#history.push(content);
    }
    this.#refresh();
  }

  /** Lets the next change go; `serial` is that of the change which has been dealt with. */
  acknowledge(serial: number): void {
    this.#outbox.acknowledge(serial);
    if (this.#outbox.idle) {
      this.#restored = false;
      forget();
    }
  }

  undo(): void {
    this.#pen.lift();
    if (this.#history.undo()) {
      this.#changed('undo');
    }
  }

  redo(): void {
    this.#pen.lift();
    if (this.#history.redo()) {
      this.#changed('redo');
    }
  }

  /** Takes everything away; `undo()` brings it back. */
  clear(): void {
    this.#pen.lift();
    if (!isEmpty(this.content)) {
      this.#history.push(EMPTY);
      this.#changed('clear');
    }
  }

  /** Makes a button undo, redo or clear without a way round through a server, and disables it while it cannot. */
  control(action: 'undo' | 'redo' | 'clear', button: HTMLElement & { disabled?: boolean }): void {
    if (this.#controls.has(button)) {
      return;
    }
    button.addEventListener('click', () => this[action]());
    this.#controls.set(button, ({ canUndo, canRedo, empty }) => {
      const possible = { undo: canUndo, redo: canRedo, clear: !empty };
      button.disabled = !possible[action];
    });
    this.#tellHistory(true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = 0;
    this.setAttribute('role', 'application');
    this.setAttribute('aria-keyshortcuts', 'Delete Control+Z Control+Shift+Z');
    this.#sizes.observe(this);
    window.addEventListener('pagehide', this.#leave);
    this.#outbox.resume();
    this.#restore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    window.removeEventListener('pagehide', this.#leave);
    this.#putBy();
    this.#outbox.stop();
  }

  penDown(x: number, y: number, width: number, eraserEnd: boolean): boolean {
    const eraser = eraserEnd || this.tool === 'eraser';
    const { strokes } = this.content;
    if ((eraser && strokes.length === 0) || countPoints(strokes) >= MAX_POINTS) {
      return false;
    }
    this.#stroke = { eraser, points: [x, y], widths: [width] };
    this.blank = false;
    if (this.content.picture) {
      this.#surface?.paint(EMPTY);
    }
    this.#surface?.grow(this.#stroke, 0);
    return true;
  }

  penMove(x: number, y: number, width: number): void {
    const stroke = this.#stroke;
    if (!stroke || countPoints(this.content.strokes) + stroke.points.length / 2 >= MAX_POINTS) {
      return;
    }
    const from = stroke.points.length / 2;
    if (extend(stroke.points, x, y, MIN_DISTANCE)) {
      stroke.widths.push(width);
      this.#surface?.grow(stroke, from);
      const strokes = [...this.content.strokes, finished(stroke, 0)];
      this.#outbox.offer({ strokes, picture: null, finished: false, origin: 'stroke' }, false);
    }
  }

  penUp(kept: boolean): void {
    const stroke = this.#stroke;
    this.#stroke = null;
    if (stroke && kept) {
      const strokes = [...this.content.strokes, finished(stroke, TOLERANCE)];
      this.#history.push(leavesInk(strokes) ? { strokes, picture: null } : EMPTY);
    }
    this.#changed('stroke');
  }

  protected override render(): TemplateResult {
    const { hint, note } = this.texts;
    return html`
      <svg class="pad-corners" viewBox="0 0 ${PAD_SIZE} ${PAD_SIZE}" aria-hidden="true">
        <path d="M40 50V40h10M230 40h10v10M240 230v10h-10M50 240H40v-10" />
      </svg>
      <canvas class="pad-ink" aria-hidden="true"></canvas>
      <div class="pad-hint" aria-hidden="true" ?hidden=${!this.blank}><b>${hint}</b><span>${note}</span></div>
    `;
  }

  protected override firstUpdated(): void {
    this.#surface = new Surface(this.querySelector<HTMLCanvasElement>('.pad-ink')!);
    this.repaint();
  }

  protected override updated(): void {
    const { label, hint } = this.texts;
    this.setAttribute('aria-label', this.blank ? `${label}. ${hint}` : label);
    this.toggleAttribute('data-refuses', this.tool === 'eraser' && this.content.strokes.length === 0);
  }

  protected override repaint(): void {
    this.#surface?.resize(this.clientWidth);
    this.#surface?.paint(this.#stroke ? { ...this.content, picture: null } : this.content);
    if (this.#stroke) {
      this.#surface?.grow(this.#stroke, 0);
    }
  }

  /* After everything that the visitor did. */
  #changed(origin: Origin): void {
    this.#refresh();
    this.#outbox.offer({ ...this.content, finished: true, origin }, true);
    this.#putBy();
  }

  #refresh(): void {
    this.blank = isEmpty(this.content);
    this.requestUpdate();
    this.repaint();
    this.#tellHistory(false);
  }

  #tellHistory(again: boolean): void {
    const change: HistoryChange = {
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      empty: isEmpty(this.content),
    };
    for (const update of this.#controls.values()) {
      update(change);
    }
    const text = JSON.stringify(change);
    if (again || text !== this.#told) {
      this.#told = text;
      this.#emit('history-change', change);
    }
  }

  #putBy(): void {
    this.#pen.lift();
    if (!this.#outbox.idle) {
      keep(this.content);
    }
  }

  /* Told a little later, when whoever listens has had time to do so. */
  #restore(): void {
    const kept = this.hasUpdated ? null : recall();
    if (kept) {
      this.#restored = true;
      this.#history.reset(kept);
      this.#refresh();
      setTimeout(() => this.#changed('restored'));
    }
  }

  #key(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (!command && (key === 'delete' || key === 'backspace')) {
      this.clear();
    } else if (command && key === 'z' && !event.shiftKey) {
      this.undo();
    } else if (command && (key === 'y' || key === 'z')) {
      this.redo();
    } else {
      return;
    }
    event.preventDefault();
  }

  #emit(type: 'drawing-change' | 'history-change', detail: DrawingChange | HistoryChange): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/* A stroke as it is kept: without points that nobody would miss, and without widths if all are the usual one. */
function finished({ eraser, points, widths }: Required<Stroke>, tolerance: number): Stroke {
  return { eraser, ...simplifyPressed(points, widths ?? [], tolerance) };
}

customElements.define('digit-pad', DigitPad);
