import type { Place, Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import type { Ghost } from './marks';
import { join, ring } from './story-layer';

const RADIUS = 7;
/* Nearer to the digit than this, in pixels, a ghost would only blur its mark. */
const APART = 4;
/* From a ghost's middle to the nearer end of its name. */
const NAME_GAP = 12;

/** Paints where the visitor's digit would be otherwise: a dashed ring with its name, and a line to the digit. */
export function paintGhosts(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  ghosts: readonly Ghost[],
  digit: Place,
): void {
  const left = plane.left(digit.x);
  const top = plane.top(digit.y);
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.font = theme.font(12, 500);
  context.textBaseline = 'middle';
  for (const ghost of ghosts) {
    const x = plane.left(ghost.x);
    const y = plane.top(ghost.y);
    if (Math.hypot(x - left, y - top) < APART) {
      continue;
    }
    join(context, plane, theme, ghost, digit, [1, 5]);
    ring(context, theme, x, y, RADIUS, [2.5, 3]);
    const side = x < left ? -1 : 1;
    context.textAlign = side < 0 ? 'right' : 'left';
    context.lineWidth = 4;
    context.strokeStyle = theme.color('--paper');
    context.setLineDash([]);
    context.strokeText(ghost.name, x + side * NAME_GAP, y);
    context.fillStyle = theme.color('--ink-2');
    context.fillText(ghost.name, x + side * NAME_GAP, y);
  }
  context.restore();
}
