import type { Place } from '../scatter-chart/plane';

/* From one place to the next, in ms. */
const LEG_MS = 4000;

/** How long a tour takes, in ms. */
export function tourMs(places: readonly Place[]): number {
  return LEG_MS * (places.length - 1);
}

/** Where a tour is after some time: straight from place to place, slow at each of them, at last at the last. */
export function placeOnTour(places: readonly Place[], milliseconds: number): Place {
  const legs = places.length - 1;
  const progress = Math.min(Math.max(milliseconds / LEG_MS, 0), legs);
  const leg = Math.min(Math.floor(progress), legs - 1);
  const part = progress - leg;
  const eased = part * part * (3 - 2 * part);
  const from = places[leg]!;
  const to = places[leg + 1]!;
  return { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased };
}
