import { Plane } from '../scatter-chart/plane';
import type { WalkMark } from './marks';

/* Pixels for the pins beside and beyond the ends, for the choice of the model above and the bar of endpoints below. */
const BESIDE = 60;
const BEYOND = 58;
const ABOVE = 40;
const BAR = 60;

/** The plane that shows a walk with its pins on a small canvas, at most as large as a map's scale allows. */
export function walkPlane({ path }: WalkMark, width: number, height: number, largestScale: number): Plane {
  const xs = path.map(({ x }) => x);
  const ys = path.map(({ y }) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = (width - 2 * BESIDE) / Math.max(right - left, 1e-9);
  const up = (height - ABOVE - BAR - 2 * BEYOND - 12) / Math.max(high - low, 1e-9);
  const scale = Math.max(Math.min(across, up, largestScale), 1e-9);
  return new Plane(width, height, scale, { x: (left + right) / 2, y: (low + high) / 2 - (BAR - ABOVE) / 2 / scale });
}
