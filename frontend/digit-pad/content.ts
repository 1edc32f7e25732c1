/*
 * What a pad shows. Places are whole numbers of units, 0..279, from the top left of a square of 280x280.
 */

/** Width and height of the pad, in units. */
export const PAD_SIZE = 280;

/** Diameter of brush and eraser, in units. */
export const BRUSH = 22;

/** The same under a pen that hardly touches, and under one that is pressed hard. */
export const THINNEST = 16;
export const THICKEST = 28;

/** The most points that all strokes of a drawing may have together. */
export const MAX_POINTS = 4000;

/** One movement of the pen: a plain polyline with round caps and joins; a single point is a dot. */
export interface Stroke {
  /** Whether it takes ink away. */
  readonly eraser: boolean;
  /** x and y in turn, at least one point. */
  readonly points: readonly number[];
  /** Width of the brush at each point, 16..28, if a pen told its pressure; each segment is as wide as at its end. */
  readonly widths?: readonly number[] | null;
}

/** Either strokes, or a picture, or nothing. */
export interface Content {
  readonly strokes: readonly Stroke[];
  /** A digit that was not drawn here: 784 bytes in base64, 0 = paper, 255 = ink. */
  readonly picture: string | null;
}

/** A blank pad. */
export const EMPTY: Content = { strokes: [], picture: null };

export function isEmpty(content: Content): boolean {
  return content.strokes.length === 0 && content.picture === null;
}

/** Number of points of all strokes together. */
export function countPoints(strokes: readonly Stroke[]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.points.length / 2, 0);
}
