import { type Box, contains, overlap, within } from './boxes';

/** A spot in pixels. */
export interface Spot {
  left: number;
  top: number;
}

/** Where a callout stands: its box, and whether it hangs below what it speaks of. */
export interface CalloutPlace {
  box: Box;
  below: boolean;
}

/** What a callout must not cover, or would rather not. */
export interface Surroundings {
  /** The part of the canvas that buttons and texts leave free. */
  room: Box;
  /** Never covered: samples, the visitor's digit. */
  marks: readonly Spot[];
  /** Covered where there is no other way: test digits. */
  points: readonly Spot[];
  /** Never covered: other boxes. */
  taken: readonly Box[];
}

/** Side of a callout, in pixels. */
export const CALLOUT_SIZE = 50;

const GAP = 10;
/* How far marks reach around their middle. */
const MARK_REACH = 7;
const TRIES: readonly (readonly [number, boolean])[] = [
  [0, false],
  [0, true],
  [-0.32, false],
  [0.32, false],
  [-0.32, true],
  [0.32, true],
];

/**
 * Finds for each target a box above or below it, a little aside if need be, that covers no mark and no other box and as
 * few points as possible. Earlier targets choose first; one that finds no room has none.
 */
export function calloutPlaces(targets: readonly Spot[], around: Surroundings): (CalloutPlace | undefined)[] {
  const taken = [...around.taken];
  return targets.map((target) => {
    let best: CalloutPlace | undefined;
    let fewest = Infinity;
    for (const [aside, below] of TRIES) {
      const box = boxAt(target, aside, below);
      if (!within(box, around.room) || taken.some((other) => overlap(box, other)) || coversAny(box, around.marks)) {
        continue;
      }
      const covered = around.points.filter(({ left, top }) => contains(box, left, top, 0)).length;
      if (covered < fewest) {
        fewest = covered;
        best = { box, below };
      }
    }
    if (best) {
      taken.push(best.box);
    }
    return best;
  });
}

function boxAt({ left, top }: Spot, aside: number, below: boolean): Box {
  const x = left + aside * CALLOUT_SIZE - CALLOUT_SIZE / 2;
  const y = below ? top + GAP : top - GAP - CALLOUT_SIZE;
  return { left: x, top: y, right: x + CALLOUT_SIZE, bottom: y + CALLOUT_SIZE };
}

function coversAny(box: Box, marks: readonly Spot[]): boolean {
  return marks.some(({ left, top }) => contains(box, left, top, MARK_REACH));
}
