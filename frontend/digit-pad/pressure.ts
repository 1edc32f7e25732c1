import { BRUSH, THICKEST, THINNEST } from './content';
import { simplify } from './polyline';

/* Share of the pressure told now in that which counts: hands shake, and sensors too. */
const FRESH = 0.35;

/* Widths are even: fewer of them make shorter links. */
const STEP = 2;

/** The part of a pointer event that tells of pressure. */
export type Pressing = Pick<PointerEvent, 'pointerType' | 'pressure'>;

/**
 * Width of the brush. Only pens tell their pressure; it changes the width gently, around the usual one in the middle.
 *
 * @param before width so far; none where the pen touches down, often before it has pressed at all
 */
export function brushOf({ pointerType, pressure }: Pressing, before?: number): number {
  if (pointerType !== 'pen' || pressure === 0 || pressure === 0.5) {
    return before ?? BRUSH;
  }
  const told = THINNEST + Math.min(1, pressure) * (THICKEST - THINNEST);
  if (before !== undefined && Math.abs(told - before) < STEP) {
    return before;
  }
  const width = before === undefined ? told : before + FRESH * (told - before);
  /* Rounded towards what is told, or the last step would never be made. */
  const rounded = told > width ? Math.ceil(width / STEP) * STEP : Math.floor(width / STEP) * STEP;
  return Math.min(THICKEST, Math.max(THINNEST, rounded));
}

/**
 * Leaves out points as `simplify` does, but none at which the width changes.
 *
 * @param widths one for each point
 */
export function simplifyPressed(
  points: readonly number[],
  widths: readonly number[],
  tolerance: number,
): { points: number[]; widths: number[] | null } {
  if (widths.every((width) => width === BRUSH)) {
    return { points: simplify(points, tolerance), widths: null };
  }
  const kept = { points: points.slice(0, 2), widths: widths.slice(0, 1) };
  for (let start = 0; start < widths.length - 1; ) {
    let end = start + 1;
    while (end < widths.length - 1 && widths[end + 1] === widths[end]) {
      end++;
    }
    const part = simplify(points.slice(2 * start, 2 * end + 2), tolerance).slice(2);
    kept.points.push(...part);
    for (let i = 0; i < part.length / 2; i++) {
      kept.widths.push(widths[end]);
    }
    start = end;
  }
  return kept;
}
