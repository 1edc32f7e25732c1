import { html, nothing, svg, type TemplateResult } from 'lit';
import { say, type Texts } from './texts';

/** A digit of the legend. */
export interface LegendEntry {
  label: number;
  count: number;
  shown: boolean;
}

/** What the visitor can do with the legend. */
export interface LegendActions {
  toggleDigit(label: number): void;
  showAll(): void;
  toggleEllipses(): void;
}

const SHAPES: Record<number, TemplateResult<2>> = {
  1: svg`<circle cx="7" cy="7" r="5.2"/>`,
  5: svg`<path d="M7 1.300 13 12H1z"/>`,
  6: svg`<rect x="2" y="2" width="10" height="10"/>`,
};

const CONTOUR = svg`<ellipse cx="10" cy="10" rx="7.500" ry="5.500" transform="rotate(-28 10 10)"/>
  <ellipse cx="10" cy="10" rx="3.700" ry="2.500" transform="rotate(-28 10 10)"/>`;

export function renderLegend(
  entries: readonly LegendEntry[],
  ellipsesShown: boolean,
  texts: Texts,
  actions: LegendActions,
): TemplateResult {
  return html`<div class="map-legend">
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
            <svg viewBox="0 0 14 14" aria-hidden="true">${SHAPES[label]}</svg>${label}<small>${count}</small>
          </button>`,
      )}
      <button type="button" class="map-chip ellipses" aria-pressed=${ellipsesShown} @click=${() => actions.toggleEllipses()}>
        <svg viewBox="0 0 20 20" aria-hidden="true">${CONTOUR}</svg>${say(texts, 'ellipses')}
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
  ellipses: boolean;
}

/** The line at the bottom that says what marks mean. */
export function renderKey({ samples, walk, ellipses }: KeyContent, texts: Texts): TemplateResult | typeof nothing {
  if (!samples && !walk && !ellipses) {
    return nothing;
  }
  const entry = (kind: string, shape: TemplateResult<2>, text: string) =>
    html`<span><svg class=${kind} viewBox="0 0 14 14" aria-hidden="true">${shape}</svg>${text}</span>`;
  const diamond = svg`<path d="M7 1.200 12.800 7 7 12.800 1.200 7z"/>`;
  return html`<div class="map-key">
    ${samples ? entry('filled', diamond, say(texts, 'keyDigitLike')) : nothing}
    ${samples ? entry('hollow', diamond, say(texts, 'keyNotDigitLike')) : nothing}
    ${walk ? entry('ring', svg`<circle cx="7" cy="7" r="4.500"/>`, say(texts, 'keyPosition')) : nothing}
    ${ellipses ? entry('line', svg`<path d="M-3 7h20"/>`, '1σ') : nothing}
    ${ellipses ? entry('line', svg`<path d="M-3 7h20" stroke-dasharray="4 3"/>`, '2σ') : nothing}
  </div>`;
}
