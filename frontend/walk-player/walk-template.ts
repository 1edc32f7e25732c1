import { html, nothing, type TemplateResult } from 'lit';
import { DIGIT_SIZE } from '../ink/digit';
import { STRIP_FRAMES } from './playhead';
import type { Reel } from './reel';
import { supportLine } from './support-line';

/** Every text of the player. */
export interface WalkTexts {
  /** Captions of the two frames. */
  readonly latentCaption: string;
  readonly pixelsCaption: string;
  /** Names of the two rows of the film strip. */
  readonly latentRow: string;
  readonly pixelsRow: string;
  /** In the frames, while an end of the walk is missing. */
  readonly empty: string;
  readonly position: string;
  readonly play: string;
  readonly pause: string;
  readonly speed: string;
  readonly loop: string;
  /** Name of the line of distances to the nearest real digit. */
  readonly support: string;
  /** The distance in words: usual, larger, more than twice as large. */
  readonly near: string;
  readonly far: string;
  readonly remote: string;
}

export const emptyTexts: WalkTexts = {
  latentCaption: '',
  pixelsCaption: '',
  latentRow: '',
  pixelsRow: '',
  empty: '',
  position: '',
  play: '',
  pause: '',
  speed: '',
  loop: '',
  support: '',
  near: '',
  far: '',
  remote: '',
};

/** Speeds on offer, with their signs. */
export const SPEEDS = [
  [0.5, '½×'],
  [1, '1×'],
  [2, '2×'],
] as const;

/* The walk through latent space decodes a mix of codes; that through pixel space mixes the images. */
const LATENT_FORMULA = html`<i>g</i>((1−<i>a</i>) <i>f</i>(<i>x</i>) + <i>a</i> <i>f</i>(<i>x′</i>))`;
const PIXELS_FORMULA = html`(1−<i>a</i>) <i>x</i> + <i>a</i> <i>x′</i>`;

/* Tests know the parts of the one full player of a page. */
function testId(id: string, compact: boolean): string | typeof nothing {
  return compact ? nothing : id;
}

/** The two large frames. */
export function frames(texts: WalkTexts, present: boolean, compact: boolean): TemplateResult {
  return html`
    <div class="walk-frames">
      ${frame(testId('walk-latent', compact), texts.latentCaption, LATENT_FORMULA, texts, present)}
      ${frame(testId('walk-pixels', compact), texts.pixelsCaption, PIXELS_FORMULA, texts, present)}
    </div>
  `;
}

function frame(
  id: string | typeof nothing,
  caption: string,
  formula: TemplateResult,
  texts: WalkTexts,
  present: boolean,
): TemplateResult {
  return html`
    <figure class="walk-frame">
      <div class="walk-screen" ?data-empty=${!present}>
        <canvas data-testid=${id} width=${DIGIT_SIZE} height=${DIGIT_SIZE} role="img" aria-label=${caption}></canvas>
        ${present ? nothing : html`<p>${texts.empty}</p>`}
      </div>
      <figcaption>${caption}<span class="walk-formula" aria-hidden="true">${formula}</span></figcaption>
    </figure>
  `;
}

/** Nine frames of each walk, and the slider under them. */
export function film(
  texts: WalkTexts,
  reel: Reel | null,
  compact: boolean,
  on: { readonly scrub: (alpha: number) => void },
): TemplateResult {
  return html`
    <div class="walk-film" ?data-empty=${!reel}>
      <div class="walk-names">
        <span>${texts.latentRow}</span>
        <span class="walk-number"><i>a</i> = <output class="walk-at" aria-live="off"></output></span>
      </div>
      ${row()} ${row()}
      <div class="walk-names"><span>${texts.pixelsRow}</span></div>
      <div class="walk-scrub">
        <input
          type="range"
          data-testid=${testId('walk-scrub', compact)}
          min="0"
          max="1"
          aria-label=${texts.position}
          ?disabled=${!reel}
          @input=${(event: InputEvent) => on.scrub((event.target as HTMLInputElement).valueAsNumber)}
        />
      </div>
      ${compact ? nothing : supportLine(reel)}
      <div class="walk-names walk-distance">
        <span>${texts.support}</span>
        <output class="walk-words" aria-live="off"></output>
      </div>
    </div>
  `;
}

function row(): TemplateResult {
  return html`
    <div class="walk-row" aria-hidden="true">
      ${Array.from({ length: STRIP_FRAMES }, () => html`<canvas width=${DIGIT_SIZE} height=${DIGIT_SIZE}></canvas>`)}
    </div>
  `;
}

/**
 * Play, speed and loop.
 *
 * @param group name that the radio buttons of one player share
 */
export function transport(
  texts: WalkTexts,
  present: boolean,
  compact: boolean,
  group: string,
  chosen: { speed: number; loop: boolean },
  playing: boolean,
  on: { readonly toggle: () => void; readonly speed: (speed: number) => void; readonly loop: () => void },
): TemplateResult {
  return html`
    <div class="walk-transport">
      <button
        type="button"
        class="walk-play"
        data-testid=${testId('walk-play', compact)}
        aria-label=${playing ? texts.pause : texts.play}
        ?disabled=${!present}
        @click=${on.toggle}
      >
        <ds-icon name=${playing ? 'pause' : 'play'}></ds-icon>
      </button>
      <div class="walk-speeds" role="radiogroup" aria-label=${texts.speed}>
        ${SPEEDS.map(
          ([speed, sign]) => html`
            <label>
              <input
                type="radio"
                name=${group}
                .checked=${chosen.speed === speed}
                @change=${() => on.speed(speed)}
              /><span>${sign}</span>
            </label>
          `,
        )}
      </div>
      <button
        type="button"
        class="walk-loop"
        aria-pressed=${chosen.loop}
        aria-label=${texts.loop}
        title=${texts.loop}
        @click=${on.loop}
      >
        <ds-icon name="loop"></ds-icon>
      </button>
    </div>
  `;
}
