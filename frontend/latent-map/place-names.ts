import type { Place, Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import { type Box, boxAround } from './boxes';
import type { Gaussian } from './gaussian';

const ANGLES = 48;
const SIGMAS = 2;
/* How near, as a part of the map's diagonal, a point must be to crowd a name. */
const CROWDED = 0.045;

/** Where a digit's name stands: beyond a place on its outer ellipse, in a direction (y upwards). */
export interface NameSpot {
  label: number;
  foot: Place;
  outward: Place;
}

/**
 * Finds for each digit the side of its outer ellipse where a name is least likely to be taken for another digit's: away
 * from the other ellipses, on empty ground, off the names before it, above rather than below.
 */
export function nameSpots(gaussians: readonly Gaussian[], points: readonly Place[], diagonal: number): NameSpot[] {
  const reach = CROWDED * diagonal;
  const taken: Place[] = [];
  return gaussians.map((gaussian) => {
    const others = gaussians.filter((other) => other !== gaussian);
    let best: NameSpot | undefined;
    let least = Infinity;
    let at: Place = { x: 0, y: 0 };
    for (let i = 0; i < ANGLES; i++) {
      const spot = spotAt(gaussian, (2 * Math.PI * i) / ANGLES);
      const x = spot.foot.x + spot.outward.x * reach;
      const y = spot.foot.y + spot.outward.y * reach;
      const crowd = points.filter((point) => Math.hypot(point.x - x, point.y - y) < reach).length;
      const foreign = others.reduce((sum, other) => sum + Math.max(0, 3 - Math.sqrt(other.squaredDistance(x, y))), 0);
      const cover = taken.reduce((sum, name) => sum + Math.max(0, 2 - Math.hypot(name.x - x, name.y - y) / reach), 0);
      const cost = crowd + 6 * foreign + 20 * cover - 2 * spot.outward.y;
      if (cost < least) {
        least = cost;
        best = spot;
        at = { x, y };
      }
    }
    taken.push(at);
    return best!;
  });
}

/** What the names of digits cover on a canvas. */
export function nameBoxes(plane: Plane, spots: readonly NameSpot[], compact: boolean): Box[] {
  return spots.map((spot) => {
    const { x, y } = baseOf(plane, spot, compact);
    return boxAround(x, y - 6, compact ? 12 : 14);
  });
}

/* The middle of a name's base line. */
function baseOf(plane: Plane, { foot, outward }: NameSpot, compact: boolean): Place {
  const gap = compact ? 13 : 19;
  return { x: plane.left(foot.x) + gap * outward.x, y: plane.top(foot.y) - gap * outward.y + 5 };
}

/** Writes the names of digits. */
export function paintPlaceNames(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  spots: readonly NameSpot[],
  nameOf: (label: number) => string,
  compact: boolean,
): void {
  context.save();
  context.font = theme.font(compact ? 14 : 17, 700);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = theme.color('--paper');
  for (const spot of spots) {
    const { label } = spot;
    const { x, y } = baseOf(plane, spot, compact);
    context.strokeText(nameOf(label), x, y);
    context.fillStyle = theme.color(`--t${label}`);
    context.fillText(nameOf(label), x, y);
  }
  context.restore();
}

function spotAt({ label, ellipse }: Gaussian, angle: number): NameSpot {
  const { center, radiusX, radiusY, rotation } = ellipse;
  const turn = (across: number, up: number) => ({
    x: across * Math.cos(rotation) - up * Math.sin(rotation),
    y: across * Math.sin(rotation) + up * Math.cos(rotation),
  });
  const offset = turn(SIGMAS * radiusX * Math.cos(angle), SIGMAS * radiusY * Math.sin(angle));
  const normal = turn(Math.cos(angle) / radiusX, Math.sin(angle) / radiusY);
  const length = Math.hypot(normal.x, normal.y);
  return {
    label: label!,
    foot: { x: center.x + offset.x, y: center.y + offset.y },
    outward: { x: normal.x / length, y: normal.y / length },
  };
}
