import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { adoptStyles } from '../ink/styles';
import type { MomentMark } from '../latent-map/moment';
import { whole } from '../numbers/numbers';
import { loadHistory, updateTicks } from './history';
import { LiveWatch } from './live';
import { placeAfter, Playhead } from './playhead';
import type { Recording, Tick } from './recording';
import { moveMarker, writeNumbers } from './readout';
import styles from './training-player.css?inline';
import { strip } from './training-template';
import type { TrainingTexts } from './training-texts';
import trackStyles from './training-track.css?inline';

adoptStyles(styles);
adoptStyles(trackStyles);

const REST = 250;
const LIVE_TICKS = [0, 15, 30, 45, 60];

let players = 0;

/**
 * The training time machine: a strip that unfolds, with the curve of errors, and a slider along it. It plays the
 * recorded training of a model, fetched once when the strip is first unfolded, or shows the live one, of which it keeps
 * what it has seen.
 *
 * Properties: `historyUrl`, `liveUrl` (either may be empty), `open`, `live`, `instant` (number of the recorded moment to
 * begin with, -1 for the last one), `mine` (number of the run that this visitor may stop), `texts`. Events:
 * `training-moment` with what a map should show, null for the trained model; `training-open` {open}, `training-source`
 * {live}, `training-settled` {instant}, `training-start`, `training-stop`. Space plays, arrows go to the next moment,
 * page keys an eighth, Home and End to the first and the last one.
 */
export class TrainingPlayer extends LitElement {
  static override readonly properties = {
    historyUrl: { attribute: false },
    liveUrl: { attribute: false },
    open: { attribute: false },
    live: { attribute: false },
    instant: { attribute: false },
    mine: { attribute: false },
    texts: { attribute: false },
    playing: { state: true },
    failed: { state: true },
    recorded: { state: true },
  };

  declare historyUrl: string;
  declare liveUrl: string;
  declare open: boolean;
  declare live: boolean;
  declare instant: number;
  declare mine: number;
  declare texts: Partial<TrainingTexts>;
  protected declare playing: boolean;
  protected declare failed: boolean;
  protected declare recorded: Recording | null;

  readonly #head = new Playhead();
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #watch = new LiveWatch(() => this.#seen());
  readonly #id = `training-body-${++players}`;
  readonly #hide = () => this.#visibility();
  #loading = '';
  #playOnArrival = false;
  #following = true;
  #request = 0;
  #lastTime = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #shown = false;

  constructor() {
    super();
    this.historyUrl = '';
    this.liveUrl = '';
    this.open = false;
    this.live = false;
    this.instant = -1;
    this.mine = 0;
    this.texts = {};
    this.playing = false;
    this.failed = false;
    this.recorded = null;
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#hide);
    if (this.hasUpdated) {
      this.#attend();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#hide);
    this.#watch.stop();
    this.#halt();
    clearTimeout(this.#rest);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #isLive(): boolean {
    return this.liveUrl !== '' && (this.live || this.historyUrl === '');
  }

  get #recording(): Recording | null {
    return this.#isLive ? this.#watch.recording : this.recorded;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('historyUrl')) {
      this.recorded = null;
      this.failed = false;
      this.#loading = '';
    }
    if (changed.has('instant') && this.recorded) {
      this.#goTo(this.instant);
    }
  }

  protected override render(): TemplateResult {
    const recording = this.#recording;
    return strip(
      {
        texts: this.texts,
        id: this.#id,
        open: this.open,
        live: this.#isLive,
        sources: { recorded: this.historyUrl !== '', live: this.liveUrl !== '' },
        recording,
        ticks: recording ? this.#ticks(recording) : [],
        playing: this.playing,
        failed: this.failed,
        answer: this.#watch.answer,
        mine: this.mine > 0 && this.mine === this.#watch.answer?.run,
      },
      {
        unfold: () => this.#unfold(),
        choose: (live) => this.#choose(live),
        toggle: () => this.#toggle(),
        scrub: (x) => this.#scrub(x),
        start: () => this.#emit('training-start', {}),
        stop: () => this.#emit('training-stop', {}),
      },
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') || changed.has('live') || changed.has('historyUrl') || changed.has('liveUrl')) {
      this.toggleAttribute('data-open', this.open);
      this.#attend();
    }
    this.#show();
  }

  /* What has to be known for what is shown. */
  #attend(): void {
    this.#watch.stop();
    if (!this.open) {
      this.#halt();
    } else if (this.#isLive) {
      this.#following = true;
      this.#watch.watch(this.liveUrl);
    } else if (!this.recorded && this.historyUrl && this.#loading !== this.historyUrl) {
      void this.#load(this.historyUrl);
    } else if (this.recorded) {
      this.#goTo(this.instant);
    }
  }

  async #load(url: string): Promise<void> {
    this.#loading = url;
    this.failed = false;
    try {
      const recording = await loadHistory(url);
      if (this.#loading === url) {
        this.recorded = recording;
        this.#goTo(this.instant);
        if (this.#playOnArrival && this.open && !this.#isLive) {
          this.#play();
        }
      }
    } catch {
      this.failed = this.#loading === url;
    }
    this.#playOnArrival = false;
    this.#loading = '';
  }

  #goTo(instant: number): void {
    const instants = this.recorded?.instants ?? [];
    this.#head.x = instants[instant]?.x ?? 1;
  }

  #ticks(recording: Recording): Tick[] {
    if (!this.#isLive) {
      return updateTicks(recording, whole);
    }
    const longest = this.#watch.answer?.longest ?? 60;
    return LIVE_TICKS.filter((seconds) => seconds <= longest).map((seconds) => ({
      x: seconds / longest,
      text: String(seconds),
    }));
  }

  /* Everything that moves with time, and nothing that changes the layout. */
  #show(): void {
    const recording = this.#recording;
    const frame = this.open ? (recording?.frame(this.#head.x) ?? null) : null;
    if (frame || this.#shown) {
      this.#shown = frame !== null;
      this.#emit('training-moment', { moment: frame } satisfies { moment: MomentMark | null });
    }
    if (this.open && recording) {
      moveMarker(this, recording, this.#head.x);
      const instant = recording.instants[recording.nearest(this.#head.x)];
      if (instant) {
        writeNumbers(this, instant, this.texts, this.#isLive ? this.#watch.answer : null);
      }
    }
  }

  /* The live training has answered. */
  #seen(): void {
    const recording = this.#watch.recording;
    if (recording && this.#head.x > recording.last) {
      this.#head.x = recording.last;
      this.#following = true;
    }
    this.requestUpdate();
    if (this.#following && !this.playing) {
      this.#animate();
    }
  }

  #unfold(): void {
    this.open = !this.open;
    this.#playOnArrival = this.open && !this.#stillness.matches;
    this.#emit('training-open', { open: this.open });
    if (this.#playOnArrival && this.recorded && !this.#isLive) {
      this.#play();
    }
  }

  #choose(live: boolean): void {
    this.#halt();
    this.live = live;
    this.#emit('training-source', { live });
  }

  #toggle(): void {
    if (this.playing) {
      this.#halt();
      this.#settle();
    } else {
      this.#play();
    }
  }

  #play(): void {
    const recording = this.#recording;
    if (recording && recording.instants.length > 1) {
      clearTimeout(this.#rest);
      this.playing = true;
      this.#following = false;
      this.#head.start(recording);
      this.#animate();
    }
  }

  #halt(): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
    this.playing = false;
  }

  #animate(): void {
    if (this.#request === 0) {
      this.#lastTime = performance.now();
      this.#request = requestAnimationFrame((time) => this.#tick(time));
    }
  }

  #tick(time: number): void {
    this.#request = 0;
    const recording = this.#recording;
    if (!recording || !this.open) {
      return;
    }
    const passed = Math.max(0, time - this.#lastTime);
    this.#lastTime = time;
    const still = this.#stillness.matches;
    const more = this.playing
      ? this.#head.advance(recording, passed, still)
      : this.#head.follow(recording, passed, still);
    this.#show();
    if (more) {
      this.#request = requestAnimationFrame((next) => this.#tick(next));
    } else if (this.playing) {
      this.playing = false;
      this.#following = this.#isLive;
      this.#settle();
    }
  }

  #scrub(x: number): void {
    const recording = this.#recording;
    if (!recording) {
      return;
    }
    this.#halt();
    this.#head.x = Math.min(recording.last, Math.max(recording.first, x));
    this.#following = this.#isLive && this.#head.x >= recording.last;
    this.#show();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#settle(), REST);
  }

  #settle(): void {
    if (!this.#isLive && this.recorded) {
      this.#emit('training-settled', { instant: this.recorded.nearest(this.#head.x) });
    }
  }

  #visibility(): void {
    if (document.hidden) {
      this.#halt();
      this.#watch.stop();
    } else if (this.open && this.#isLive) {
      this.#watch.watch(this.liveUrl);
    }
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const recording = this.#recording;
    if (!recording || event.ctrlKey || event.metaKey || event.altKey || (target as HTMLInputElement).type === 'radio') {
      return;
    }
    const x = placeAfter(event.key, this.#head.x, recording);
    if (event.key === ' ' && target.tagName !== 'BUTTON') {
      this.#toggle();
    } else if (x !== undefined) {
      this.#scrub(x);
    } else {
      return;
    }
    event.preventDefault();
  }

  #emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}

customElements.define('training-player', TrainingPlayer);
