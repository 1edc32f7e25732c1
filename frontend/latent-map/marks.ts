import type { PointStyle } from '../scatter-chart/outlines';
import type { Place, PlaneRange } from '../scatter-chart/plane';

/* What a map is told to show, as the server says it. */

/** The digits that a map may show, in the order of its legend. */
export const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** For each digit its shape. */
export const SHAPES: readonly PointStyle[] = [
  'bar',
  'circle',
  'dome',
  'cross',
  'plus',
  'triangle',
  'rect',
  'triangle-down',
  'hourglass',
  'star',
];

/** A test digit: its index in the test file, the digit it shows, its place. */
export interface TestPoint extends Place {
  index: number;
  label: number;
}

/** A Gaussian: the digit it was fitted to or null for all, its mean and its covariance matrix. */
export interface EllipseMark {
  label: number | null;
  mean: [number, number];
  xx: number;
  xy: number;
  yy: number;
}

/** A picture and its place; the pixels are 784 bytes in base64, 0 = paper. */
export interface DigitMark extends Place {
  pixels: string;
  /** Where the visitor's digit would be otherwise; none unless told. */
  ghosts?: readonly Ghost[];
}

/** A place where the visitor's digit would be otherwise, and what is otherwise there. */
export interface Ghost extends Place {
  name: string;
}

export interface SampleMark extends Place {
  digitLike: boolean;
}

/** A walk from a to b along a path, by stops, with dots at its equal steps. */
export interface WalkMark {
  a: DigitMark;
  b: DigitMark;
  /** Straight from place to place, from a to b. */
  path: Place[];
  stops: Place[];
  steps: number;
}

/** What a step of the story points out; nothing by default. */
export interface StoryMarks {
  /** Where the visitor thinks that their digit will land. */
  guess: Place | null;
  /** The nearest test digits of the visitor's digit. */
  neighbors: Place[];
  /** Places shown with what is decoded there. */
  callouts: DigitMark[];
}

export const NO_STORY: StoryMarks = { guess: null, neighbors: [], callouts: [] };

/** Where a density is found: a grey picture of a square for each digit, or of one; see the server's DensityGrid. */
export interface DensityMark {
  url: string;
  range: PlaneRange;
  size: number;
  digits: number[];
  steps: number;
}

export type Mode = 'draw' | 'sample' | 'walk';

export type Overlay = 'points' | 'decoded' | 'density';

const RADIUS = { wide: 3.5, background: 2.9, compact: 2.6 };

/** The radius of a test digit's mark, in pixels. */
export function pointRadius(compact: boolean, background: boolean): number {
  return compact ? RADIUS.compact : background ? RADIUS.background : RADIUS.wide;
}
