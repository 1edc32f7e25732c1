import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Reel } from './reel';
import type { WalkTexts } from './walk-template';

const HEIGHT = 100;
/* The line's top, as multiples of the reach: what is far lonelier would press all else flat. */
const TOP = { least: 2.5, most: 5 };

/** How far the nearest real digit is, in words. */
export function supportWords(support: number, reach: number, texts: WalkTexts): string {
  return support <= reach ? texts.near : support <= 2 * reach ? texts.far : texts.remote;
}

/**
 * The distance to the nearest real digit all along a walk: the higher, the lonelier. Up to the dashed line digits are as
 * near as they usually are.
 */
export function supportLine(reel: Reel | null): TemplateResult {
  if (!reel) {
    return html`<div class="walk-support" data-empty></div>`;
  }
  const { support, reach, shares } = reel;
  const top = reach * Math.min(Math.max(TOP.least, (1.1 * Math.max(...support)) / reach), TOP.most);
  const y = (distance: number) => (HEIGHT * (1 - Math.min(1, distance / top))).toFixed(1);
  const line = support.map((distance, i) => `${i ? 'L' : 'M'}${i} ${y(distance)}`).join('');
  const width = support.length - 1;
  const stops = shares.slice(1, -1).map((share) => `M${(share * width).toFixed(2)} 0V${HEIGHT}`);
  return html`<div class="walk-support" data-testid="walk-support">
    <svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      <path class="ground" d="${line}V${HEIGHT}H0Z" />
      ${stops.length > 0 ? svg`<path class="stops" d=${stops.join('')} />` : nothing}
      <path class="reach" d="M0 ${y(reach)}H${width}" />
      <path class="line" d=${line} />
    </svg>
  </div>`;
}
