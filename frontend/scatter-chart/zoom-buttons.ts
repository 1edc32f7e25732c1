import { html, svg, type TemplateResult } from 'lit';
import { type KeyTarget, ZOOM_STEP } from './keys';

/** Names of the buttons beside the plane. */
export interface ZoomLabels {
  zoomIn: string;
  zoomOut: string;
  fit: string;
}

const PLUS = svg`<path d="M10 4v12M4 10h12"/>`;
const MINUS = svg`<path d="M4 10h12"/>`;
const FIT = svg`<path d="M3.5 7V4.5a1 1 0 0 1 1-1H7m6 0h2.500a1 1 0 0 1 1 1V7m0 6v2.500a1 1 0 0 1-1 1H13m-6 0H4.500a1 1 0 0 1-1-1V13"/>`;

export function renderZoomButtons(labels: ZoomLabels, target: Pick<KeyTarget, 'zoomBy' | 'fit'>): TemplateResult {
  const button = (label: string, icon: TemplateResult<2>, action: () => void) =>
    html`<button type="button" aria-label=${label} title=${label} @click=${action}>
      <svg viewBox="0 0 20 20" aria-hidden="true">${icon}</svg>
    </button>`;
  return html`<div class="chart-zoom">
    ${button(labels.zoomIn, PLUS, () => target.zoomBy(ZOOM_STEP))}
    ${button(labels.zoomOut, MINUS, () => target.zoomBy(1 / ZOOM_STEP))}
    ${button(labels.fit, FIT, () => target.fit())}
  </div>`;
}
