import type { Place, PlaneRange } from '../scatter-chart/plane';

/* What a map is told to show, as the server says it. */

/** The digits that the map knows, in the order of its legend. */
export const DIGITS = [1, 5, 6] as const;

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
}

export interface SampleMark extends Place {
  digitLike: boolean;
}

/** A walk from a to b with dots at its equal steps. */
export interface WalkMark {
  a: DigitMark;
  b: DigitMark;
  steps: number;
}

/** Where the decoded plane is found: a grey picture of tiles, and the places of the outermost ones. */
export interface AtlasMark {
  url: string;
  range: PlaneRange;
  columns: number;
  rows: number;
}

export type Mode = 'draw' | 'sample' | 'walk';

export type Overlay = 'points' | 'decoded' | 'density';
