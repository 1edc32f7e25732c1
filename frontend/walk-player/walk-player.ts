import { html, type TemplateResult } from 'lit';
import '../ds-icon/ds-icon';
import { inkOf, type Rgb } from '../ink/appearance';
import { DIGIT_PIXELS } from '../ink/digit';
import { InkElement } from '../ink/ink-element';
import { paintDigit } from '../ink/paint-digit';
import { adoptStyles } from '../ink/styles';
import { decimal } from '../numbers/numbers';
import { Playhead, STRIP_FRAMES } from './playhead';
import { Reel, type WalkFrame, type WalkFrames } from './reel';
import { supportWords } from './support-line';
import styles from './walk-player.css?inline';
import { emptyTexts, film, frames, transport, type WalkTexts } from './walk-template';
import transportStyles from './walk-transport.css?inline';

adoptStyles(styles);
adoptStyles(transportStyles);

/* How long the slider rests before the position counts as chosen, in ms. */
const REST = 250;

/* Steps from A to B, of the arrow keys and of the page keys. */
const SMALL_STEPS = 100;
const LARGE_STEPS = STRIP_FRAMES - 1;

let players = 0;

/* What changes with the position. */
interface Parts {
  readonly latent: HTMLCanvasElement;
  readonly pixels: HTMLCanvasElement;
  readonly rows: readonly (readonly HTMLCanvasElement[])[];
  readonly slider: HTMLInputElement;
  readonly output: HTMLOutputElement;
  readonly words: HTMLOutputElement;
}

/** Detail of `walk-options`. */
export interface WalkOptions {
  readonly speed: number;
  readonly loop: boolean;
}

/**
 * Plays a walk between two digits, once through latent space and once through pixel space, with the frames it was given:
 * neither playing nor scrubbing asks anyone for anything.
 *
 * `walk-frame` (bubbles) tells of every frame shown, `walk-settled` of the position when playing stops or the slider has
 * rested for 250 ms, `walk-options` of the visitor's choice of speed and loop. Space plays, arrows go 0.01, page keys an
 * eighth, Home and End to A and B.
 */
export class WalkPlayer extends InkElement {
  static override readonly properties = {
    frames: { attribute: false },
    texts: { attribute: false },
    speed: { type: Number },
    loop: { type: Boolean },
    compact: { type: Boolean },
    playing: { state: true },
  };

  /** The walk, or null while an end is missing. */
  declare frames: WalkFrames | null;
  declare texts: WalkTexts;
  /** 0.5, 1 or 2. */
  declare speed: number;
  declare loop: boolean;
  /** Without film strip, speeds and loop. */
  declare compact: boolean;
  protected declare playing: boolean;

  readonly #head = new Playhead(0.5);
  readonly #buffer = new Float32Array(DIGIT_PIXELS);
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #sizes = new ResizeObserver(([entry]) => {
    if (entry.contentRect.width === 0) {
      this.pause();
    }
  });
  readonly #hide = () => {
    if (document.hidden) {
      this.pause();
    }
  };
  readonly #group = `walk-speed-${++players}`;
  #parts: Parts | undefined;
  #ink: Rgb = [0, 0, 0];
  #reel: Reel | null = null;
  #settled = this.#head.alpha;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /* Asked to play before there was anything to play. */
  #waiting = false;
  #request = 0;
  #lastTime = 0;

  constructor() {
    super();
    this.frames = null;
    this.texts = emptyTexts;
    this.speed = 1;
    this.loop = true;
    this.compact = false;
    this.playing = false;
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Position: 0 at A, 1 at B. Setting it tells `walk-frame`, but not `walk-settled`. */
  get alpha(): number {
    return this.#head.alpha;
  }

  set alpha(alpha: number) {
    this.#head.alpha = Math.min(1, Math.max(0, alpha));
    this.#settled = this.#head.alpha;
    this.#show();
  }

  play(): void {
    this.#waiting = !this.#reel;
    if (!this.#reel || this.playing) {
      return;
    }
    clearTimeout(this.#rest);
    this.playing = true;
    this.#head.start();
    this.#lastTime = performance.now();
    this.#request = requestAnimationFrame((time) => this.#tick(time));
  }

  pause(): void {
    this.#waiting = false;
    if (this.playing) {
      cancelAnimationFrame(this.#request);
      this.playing = false;
      this.#settle();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
    document.addEventListener('visibilitychange', this.#hide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    document.removeEventListener('visibilitychange', this.#hide);
    this.pause();
    clearTimeout(this.#rest);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.#head.speed = this.speed;
    this.#head.loop = this.loop;
    if (changed.has('frames')) {
      this.#reel = this.frames && new Reel(this.frames);
      if (!this.#reel && this.playing) {
        this.pause();
      }
    }
  }

  protected override render(): TemplateResult {
    const present = this.#reel !== null;
    return html`
      ${frames(this.texts, present, this.compact)}
      ${film(this.texts, this.#reel, this.compact, {
        scrub: (alpha) => this.#scrub(alpha),
      })}
      ${transport(this.texts, present, this.compact, this.#group, this, this.playing, {
        toggle: () => this.#toggle(),
        speed: (speed) => this.#choose({ speed, loop: this.loop }),
        loop: () => this.#choose({ speed: this.speed, loop: !this.loop }),
      })}
    `;
  }

  protected override firstUpdated(): void {
    const [latent, pixels] = this.querySelectorAll<HTMLCanvasElement>('.walk-screen > canvas');
    this.#parts = {
      latent,
      pixels,
      rows: [...this.querySelectorAll('.walk-row')].map((row) => [...row.querySelectorAll('canvas')]),
      slider: this.querySelector<HTMLInputElement>('.walk-scrub > input')!,
      output: this.querySelector('.walk-at')!,
      words: this.querySelector('.walk-words')!,
    };
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    /* While it plays, the thumb glides; a visitor moves it by hundredths. */
    this.#parts!.slider.step = this.playing ? 'any' : String(1 / SMALL_STEPS);
    if (changed.has('frames')) {
      this.repaint();
      if (this.#waiting && this.#reel) {
        this.play();
      }
    }
  }

  protected override repaint(): void {
    const { latent, rows } = this.#parts!;
    this.#ink = inkOf(latent);
    rows[0].forEach((canvas, i) => this.#paint(canvas, this.#reel?.latent(i / LARGE_STEPS, this.#buffer)));
    rows[1].forEach((canvas, i) => this.#paint(canvas, this.#reel?.pixels(i / LARGE_STEPS, this.#buffer)));
    this.#show();
  }

  /* Everything that moves with the position, and nothing that changes the layout. */
  #show(): void {
    if (!this.#parts) {
      return;
    }
    const { alpha } = this.#head;
    const { latent, pixels, rows, slider, output, words } = this.#parts;
    this.#paint(latent, this.#reel?.latent(alpha, this.#buffer));
    this.#paint(pixels, this.#reel?.pixels(alpha, this.#buffer));
    slider.value = String(alpha);
    slider.closest<HTMLElement>('.walk-film')!.style.setProperty('--walk-alpha', `${100 * alpha}%`);
    const text = decimal(alpha, 2);
    const distance = this.#reel ? supportWords(this.#reel.frame(alpha).support, this.#reel.reach, this.texts) : '';
    if (output.textContent !== text || words.textContent !== distance) {
      output.textContent = text;
      words.textContent = distance;
      slider.setAttribute('aria-valuetext', distance ? `a = ${text}, ${distance}` : `a = ${text}`);
    }
    const here = this.#reel ? Math.round(alpha * LARGE_STEPS) : -1;
    for (const row of rows) {
      row.forEach((canvas, i) => canvas.toggleAttribute('data-here', i === here));
    }
    if (this.#reel) {
      this.#emit('walk-frame', this.#reel.frame(alpha));
    }
  }

  #paint(canvas: HTMLCanvasElement, digit: Float32Array | null | undefined): void {
    paintDigit(canvas, digit ?? null, this.#ink);
  }

  #tick(time: number): void {
    const more = this.#head.advance(Math.max(0, time - this.#lastTime), this.#stillness.matches);
    this.#lastTime = time;
    this.#show();
    if (more) {
      this.#request = requestAnimationFrame((next) => this.#tick(next));
    } else {
      this.pause();
    }
  }

  #toggle(): void {
    if (this.playing) {
      this.pause();
    } else {
      this.play();
    }
  }

  #scrub(alpha: number): void {
    if (!this.#reel) {
      return;
    }
    cancelAnimationFrame(this.#request);
    this.playing = false;
    this.#head.alpha = Math.min(1, Math.max(0, alpha));
    this.#show();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#settle(), REST);
  }

  #settle(): void {
    clearTimeout(this.#rest);
    /* Thousandths are as good, and short enough for an address. */
    this.#head.alpha = Math.round(1000 * this.#head.alpha) / 1000;
    const { alpha } = this.#head;
    if (alpha !== this.#settled) {
      this.#settled = alpha;
      this.#emit('walk-settled', { alpha });
    }
  }

  #choose(options: WalkOptions): void {
    this.speed = options.speed;
    this.loop = options.loop;
    this.#emit('walk-options', options);
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const alpha = this.#alphaAfter(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey || (target as HTMLInputElement).type === 'radio') {
      return;
    }
    if (event.key === ' ' && target.tagName !== 'BUTTON') {
      this.#toggle();
    } else if (alpha !== undefined) {
      this.#scrub(alpha);
    } else {
      return;
    }
    event.preventDefault();
  }

  #alphaAfter(key: string): number | undefined {
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return this.#next(SMALL_STEPS);
      case 'ArrowLeft':
      case 'ArrowDown':
        return this.#previous(SMALL_STEPS);
      case 'PageUp':
        return this.#next(LARGE_STEPS);
      case 'PageDown':
        return this.#previous(LARGE_STEPS);
      case 'Home':
        return 0;
      case 'End':
        return 1;
      default:
        return undefined;
    }
  }

  /* To the next mark rather than by a distance, so that many steps do not add up to an error. */
  #next(steps: number): number {
    return (Math.floor(this.alpha * steps + 1e-6) + 1) / steps;
  }

  #previous(steps: number): number {
    return (Math.ceil(this.alpha * steps - 1e-6) - 1) / steps;
  }

  #emit(type: 'walk-frame' | 'walk-settled' | 'walk-options', detail: WalkFrame | { alpha: number } | WalkOptions): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: type === 'walk-frame' }));
  }
}

customElements.define('walk-player', WalkPlayer);
