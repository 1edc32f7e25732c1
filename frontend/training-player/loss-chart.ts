import { html, nothing, svg, type TemplateResult } from 'lit';
import { significant } from '../numbers/numbers';
import type { CurvePoint, Tick } from './recording';

/* The drawing's own units; it is stretched to whatever room there is. */
const WIDTH = 1000;
const HEIGHT = 100;

/* Room above the largest error and below the smallest, as a factor. */
const MARGIN = 1.12;

/** Errors on a logarithmic scale. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The scale that shows all errors; null if there are none. */
export function scaleOf(curve: readonly CurvePoint[]): Scale | null {
  const all = curve.flatMap(({ trainingMse, testMse }) => [trainingMse, testMse]).filter((error) => error > 0);
  return all.length > 0 ? { low: Math.min(...all) / MARGIN, high: Math.max(...all) * MARGIN } : null;
}

/** How far down an error stands, 0 at the top and 1 at the bottom. */
export function depthOf(error: number, { low, high }: Scale): number {
  return Math.log(high / error) / Math.log(high / low);
}

/** The curve at a place on the time axis: both errors, blended as their logarithms are. */
export function errorsAt(curve: readonly CurvePoint[], x: number): CurvePoint | undefined {
  const to = curve.findIndex((point) => point.x >= x);
  const b = curve[to < 0 ? curve.length - 1 : to];
  const a = curve[Math.max(0, to - 1)];
  if (!a || !b || to <= 0) {
    return b;
  }
  const share = (x - a.x) / (b.x - a.x);
  const mix = (from: number, until: number) => from ** (1 - share) * until ** share;
  return { x, trainingMse: mix(a.trainingMse, b.trainingMse), testMse: mix(a.testMse, b.testMse) };
}

/** The two curves with their scale. What moves along them is the player's. */
export function lossChart(curve: readonly CurvePoint[], ticks: readonly Tick[], name: string): TemplateResult {
  const scale = scaleOf(curve);
  const line = (error: (point: CurvePoint) => number) =>
    scale ? curve.map((point) => `${(point.x * WIDTH).toFixed(1)},${(depthOf(error(point), scale) * HEIGHT).toFixed(2)}`).join(' ') : '';
  return html`
    <div class="training-chart" role="img" aria-label=${name}>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
        ${ticks.map(({ x }) => svg`<line class="tick" x1=${x * WIDTH} x2=${x * WIDTH} y1="0" y2=${HEIGHT} />`)}
        <polyline class="training" points=${line((point) => point.trainingMse)} />
        <polyline class="test" points=${line((point) => point.testMse)} />
      </svg>
      <i class="training-marker" aria-hidden="true"></i><i class="training-dot" aria-hidden="true"></i>
      ${scale
        ? html`<span class="error high" aria-hidden="true">${significant(scale.high / MARGIN, 2)}</span>
            <span class="error low" aria-hidden="true">${significant(scale.low * MARGIN, 2)}</span>`
        : nothing}
    </div>
  `;
}

/** The numbers under the time axis. */
export function axis(ticks: readonly Tick[], unit: string): TemplateResult {
  return html`<div class="training-axis" aria-hidden="true">
    ${ticks.length > 0 ? html`<span class="unit">${unit}</span>` : nothing}
    ${ticks.map(({ x, text }) => html`<span style="left: ${100 * x}%">${text}</span>`)}
  </div>`;
}
