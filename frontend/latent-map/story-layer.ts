import type { Place, Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import type { StoryMarks } from './marks';

const RING = 7;
const GUESS = 9;

/** Paints, below the samples, a dot at each place that a callout speaks of. */
export function paintCalloutSpots(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  { callouts }: StoryMarks,
): void {
  for (const { x, y } of callouts) {
    context.beginPath();
    context.arc(plane.left(x), plane.top(y), 4, 0, 2 * Math.PI);
    context.lineWidth = 3;
    context.strokeStyle = theme.color('--paper');
    context.stroke();
    context.fillStyle = theme.color('--ink');
    context.fill();
  }
}

/** Paints what a step of the story points out: the visitor's guess, and the neighbours of their digit. */
export function paintStory(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  { guess, neighbors }: StoryMarks,
  digit: Place | undefined,
): void {
  context.save();
  context.lineCap = 'round';
  for (const neighbor of digit ? neighbors : []) {
    join(context, plane, theme, digit!, neighbor, []);
  }
  if (guess && digit) {
    join(context, plane, theme, guess, digit, [1, 6]);
  }
  for (const neighbor of neighbors) {
    ring(context, theme, plane.left(neighbor.x), plane.top(neighbor.y), RING, []);
  }
  if (guess) {
    const x = plane.left(guess.x);
    const y = plane.top(guess.y);
    ring(context, theme, x, y, GUESS, [3, 3]);
    cross(context, theme, x, y);
  }
  context.restore();
}

/** A line between two places, on a margin of paper. */
export function join(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  from: Place,
  to: Place,
  dashes: number[],
): void {
  for (const [width, color] of [
    [5, '--paper'],
    [2, '--ink'],
  ] as const) {
    context.beginPath();
    context.moveTo(plane.left(from.x), plane.top(from.y));
    context.lineTo(plane.left(to.x), plane.top(to.y));
    context.lineWidth = width;
    context.strokeStyle = theme.color(color);
    context.setLineDash(color === '--ink' ? dashes : []);
    context.stroke();
  }
  context.setLineDash([]);
}

/** A ring on a margin of paper. */
export function ring(
  context: CanvasRenderingContext2D,
  theme: Theme,
  x: number,
  y: number,
  radius: number,
  dashes: number[],
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = 4;
  context.strokeStyle = theme.color('--paper');
  context.stroke();
  context.lineWidth = 1.6;
  context.strokeStyle = theme.color('--ink');
  context.setLineDash(dashes);
  context.stroke();
  context.setLineDash([]);
}

function cross(context: CanvasRenderingContext2D, theme: Theme, x: number, y: number): void {
  for (const [width, color] of [
    [4, '--paper'],
    [2, '--ink'],
  ] as const) {
    context.beginPath();
    context.moveTo(x - 3, y);
    context.lineTo(x + 3, y);
    context.moveTo(x, y - 3);
    context.lineTo(x, y + 3);
    context.lineWidth = width;
    context.strokeStyle = theme.color(color);
    context.stroke();
  }
}
