/*
 * Polylines as flat lists of whole numbers: x0, y0, x1, y1, ... They are kept short, because a drawing travels in an
 * address, and what travels is exactly what is painted.
 */

/**
 * Appends a point unless it is closer to the last one than asked.
 *
 * @returns whether it was appended
 */
export function extend(points: number[], x: number, y: number, distance: number): boolean {
  const length = points.length;
  if (length > 0 && Math.hypot(x - points[length - 2], y - points[length - 1]) < distance) {
    return false;
  }
  points.push(x, y);
  return true;
}

/**
 * Leaves out points that lie closer than `tolerance` to the line without them (the algorithm of Ramer, Douglas and
 * Peucker). First and last point stay.
 */
export function simplify(points: readonly number[], tolerance: number): number[] {
  const count = points.length / 2;
  if (count < 3) {
    return [...points];
  }
  const kept = new Set([0, count - 1]);
  const spans: [number, number][] = [[0, count - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    const [farthest, distance] = farthestBetween(points, first, last);
    if (distance > tolerance) {
      kept.add(farthest);
      spans.push([first, farthest], [farthest, last]);
    }
  }
  return [...kept].sort((a, b) => a - b).flatMap((index) => [points[2 * index], points[2 * index + 1]]);
}

function farthestBetween(points: readonly number[], first: number, last: number): [index: number, distance: number] {
  let index = first;
  let distance = -1;
  for (let i = first + 1; i < last; i++) {
    const d = distanceToSegment(points, i, first, last);
    if (d > distance) {
      index = i;
      distance = d;
    }
  }
  return [index, distance];
}

/* To the segment, not to the endless line: a stroke that turns back beyond its end keeps the turn. */
function distanceToSegment(points: readonly number[], index: number, first: number, last: number): number {
  const x = points[2 * first];
  const y = points[2 * first + 1];
  const dx = points[2 * last] - x;
  const dy = points[2 * last + 1] - y;
  const px = points[2 * index] - x;
  const py = points[2 * index + 1] - y;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  return Math.hypot(px - along * dx, py - along * dy);
}
