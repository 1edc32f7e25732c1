import { html, nothing, type TemplateResult } from 'lit';
import '../ds-icon/ds-icon';
import { say, type Texts } from './texts';

/** A digit of the legend. */
export interface LegendEntry {
  label: number;
  count: number;
  shown: boolean;
}

/* Of more digits there is no room for counts. */
const MOST_WITH_COUNTS = 5;

/** The legend's entry for ellipses, or for outlines of any shape. */
export interface EllipsesEntry {
  shown: boolean;
  anyShape: boolean;
}

/** What the visitor can do with the legend. */
export interface LegendActions {
  toggleDigit(label: number): void;
  showAll(): void;
  toggleEllipses(): void;
}

export function renderLegend(
  entries: readonly LegendEntry[],
  ellipses: EllipsesEntry,
  texts: Texts,
  actions: LegendActions,
): TemplateResult {
  return html`<div class="map-legend ${entries.length > MOST_WITH_COUNTS ? 'many' : ''}">
      ${entries.map(
        ({ label, count, shown }) =>
          html`<button
            type="button"
            class="map-chip"
            data-digit=${label}
            aria-pressed=${shown}
            aria-label=${say(texts, 'chip', label, count)}
            @click=${() => actions.toggleDigit(label)}
          >
            <ds-icon name="s${label}"></ds-icon>${label}<small>${count}</small>
          </button>`,
      )}
      <button type="button" class="map-chip ellipses" aria-pressed=${ellipses.shown} @click=${() => actions.toggleEllipses()}>
        <ds-icon name="contour"></ds-icon>${say(texts, ellipses.anyShape ? 'outlines' : 'ellipses')}
      </button>
    </div>
    ${
      entries.length > 0 && entries.every(({ shown }) => !shown)
        ? html`<div class="map-all-hidden">
            ${say(texts, 'allHidden')}
            <button type="button" @click=${() => actions.showAll()}>${say(texts, 'showAll')}</button>
          </div>`
        : nothing
    }`;
}

/** Which marks need explaining. */
export interface KeyContent {
  samples: boolean;
  walk: boolean;
  guess: boolean;
  neighbors: boolean;
  ellipses: boolean;
}

/** The line at the bottom that says what marks mean. */
export function renderKey(content: KeyContent, texts: Texts): TemplateResult | typeof nothing {
  const { samples, walk, guess, neighbors, ellipses } = content;
  if (!Object.values(content).includes(true)) {
    return nothing;
  }
  const entry = (sign: TemplateResult, text: string) => html`<span>${sign}${text}</span>`;
  const line = (dashes: string) =>
    html`<svg viewBox="0 0 20 14" aria-hidden="true"><path d="M0 7h20" stroke-dasharray=${dashes} /></svg>`;
  const ring = (dashes: string) =>
    html`<svg viewBox="0 0 20 14" aria-hidden="true"><circle cx="10" cy="7" r="5" stroke-dasharray=${dashes} /></svg>`;
  const icon = (name: string, kind: string) => html`<ds-icon class=${kind} name=${name}></ds-icon>`;
  return html`<div class="map-key">
    ${samples ? entry(icon('dia', 'filled'), say(texts, 'keyDigitLike')) : nothing}
    ${samples ? entry(icon('dia', 'hollow'), say(texts, 'keyNotDigitLike')) : nothing}
    ${walk ? entry(icon('ring', ''), say(texts, 'keyPosition')) : nothing}
    ${guess ? entry(ring('3 3'), say(texts, 'keyGuess')) : nothing}
    ${neighbors ? entry(ring('none'), say(texts, 'keyNeighbor')) : nothing}
    ${ellipses ? [entry(line('none'), '1σ'), entry(line('4 3'), '2σ')] : nothing}
  </div>`;
}
