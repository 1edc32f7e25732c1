import type { Place, Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import { type Box, boxAround, overlap, within } from './boxes';
import type { Ghost } from './marks';
import { join, ring } from './story-layer';

const RADIUS = 7;
/* Nearer to the digit than this, in pixels, a ghost would only blur its mark. */
const APART = 4;
/* How far the digit's own mark reaches. */
const DIGIT = 12;
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
  around: { room: Box; taken: readonly Box[] },
): void {
  const left = plane.left(digit.x);
  const top = plane.top(digit.y);
  const seen = ghosts
    .map((ghost) => ({ ghost, x: plane.left(ghost.x), y: plane.top(ghost.y) }))
    .filter(({ x, y }) => Math.hypot(x - left, y - top) >= APART);
  const taken = [...around.taken, boxAround(left, top, DIGIT), ...seen.map(({ x, y }) => boxAround(x, y, RADIUS + 2))];
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.font = theme.font(12, 500);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const { ghost, x, y } of seen) {
    join(context, plane, theme, ghost, digit, [1, 5]);
    ring(context, theme, x, y, RADIUS, [2.5, 3]);
  }
  context.lineWidth = 4;
  context.strokeStyle = theme.color('--paper');
  context.fillStyle = theme.color('--ink-2');
  for (const { ghost, x, y } of seen) {
    const box = namePlace(x, y, context.measureText(ghost.name).width, x < left ? -1 : 1, around.room, taken);
    taken.push(box);
    context.strokeText(ghost.name, box.left, box.top + LINE / 2);
    context.fillText(ghost.name, box.left, box.top + LINE / 2);
  }
  context.restore();
}

/**
 * Where the name of a ghost stands: beside its ring, on the side away from the digit if that is free, else on the other
 * one, else below or above; where nothing is free, at least within the room.
 *
 * @param away -1 if the digit is on the right, else 1
 */
export function namePlace(
  x: number,
  y: number,
  width: number,
  away: number,
  room: Box,
  taken: readonly Box[],
): Box {
  const beside = (side: number, down: number) => {
    const left = side < 0 ? x - NAME_GAP - width : x + NAME_GAP;
    return { left, right: left + width, top: y + down - LINE / 2, bottom: y + down + LINE / 2 };
  };
  const centred = (down: number) => {
    const left = Math.max(room.left, Math.min(x - width / 2, room.right - width));
    return { left, right: left + width, top: y + down - LINE / 2, bottom: y + down + LINE / 2 };
  };
  const places = [
    beside(away, 0),
    beside(-away, 0),
    centred(RADIUS + LINE),
    centred(-RADIUS - LINE),
    beside(away, LINE),
    beside(away, -LINE),
    beside(-away, LINE),
    beside(-away, -LINE),
  ];
  const whole = places.filter((place) => within(place, room));
  return whole.find((place) => !taken.some((other) => overlap(place, other))) ?? whole[0] ?? centred(RADIUS + LINE);
}
