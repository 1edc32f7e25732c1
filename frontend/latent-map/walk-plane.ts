import { Plane } from '../scatter-chart/plane';
import type { WalkMark } from './marks';

/* Pixels for the pins beside and beyond the ends, for the choice of the model above and the bar of endpoints below. */
const BESIDE = 60;
const BEYOND = 58;
const ABOVE = 40;
const BAR = 60;

/**
 * The plane that shows a walk on a small canvas, with its pins where there is room for them: no smaller than the whole
 * map, and no more than a number of times larger.
 */
export function walkPlane({ path }: WalkMark, whole: Plane, zoom: number): Plane {
  const { width, height } = whole;
  const xs = path.map(({ x }) => x);
  const ys = path.map(({ y }) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = (width - 2 * BESIDE) / Math.max(right - left, 1e-9);
  const up = (height - ABOVE - BAR - 2 * BEYOND - 12) / Math.max(high - low, 1e-9);
  const scale = Math.max(Math.min(across, up, zoom * whole.scale), whole.scale);
  return new Plane(width, height, scale, { x: (left + right) / 2, y: (low + high) / 2 - (BAR - ABOVE) / 2 / scale });
}
