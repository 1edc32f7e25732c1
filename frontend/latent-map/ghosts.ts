import type { Place, Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import type { Ghost } from './marks';
import { join, ring } from './story-layer';

const RADIUS = 7;
/* Nearer to the digit than this, in pixels, a ghost would only blur its mark. */
const APART = 4;
/* From a ghost's middle to the nearer end of its name. */
const NAME_GAP = 12;
/* A line of a name. */
const LINE = 16;

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
  const taken: Slot[] = [];
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
    const near = x + side * NAME_GAP;
    const far = near + side * context.measureText(ghost.name).width;
    const line = freeLine(taken, Math.min(near, far), Math.max(near, far), y);
    context.strokeText(ghost.name, near, line);
    context.fillStyle = theme.color('--ink-2');
    context.fillText(ghost.name, near, line);
  }
  context.restore();
}

/** Where a name stands, in pixels. */
interface Slot {
  left: number;
  right: number;
  y: number;
}

/* The wanted height, or as far below it as the names before need. */
function freeLine(taken: Slot[], left: number, right: number, wanted: number): number {
  let y = wanted;
  const over = (slot: Slot) => slot.left < right && left < slot.right && Math.abs(slot.y - y) < LINE;
  for (let other = taken.find(over); other; other = taken.find(over)) {
    y = other.y + LINE;
  }
  taken.push({ left, right, y });
  return y;
}
