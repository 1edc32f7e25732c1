import type { Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import type { WalkMark } from './marks';

/** A walk: what is behind is solid, what is ahead dotted, with a dot at each step and a larger one for now. */
export function paintWalk(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  { a, b, steps }: WalkMark,
  alpha: number,
): void {
  const ink = theme.color('--ink');
  const paper = theme.color('--paper');
  const x = (part: number) => plane.left(a.x + (b.x - a.x) * part);
  const y = (part: number) => plane.top(a.y + (b.y - a.y) * part);
  const line = (from: number, to: number, width: number, color: string, dash: number[] = []) => {
    context.beginPath();
    context.moveTo(x(from), y(from));
    context.lineTo(x(to), y(to));
    context.lineWidth = width;
    context.strokeStyle = color;
    context.setLineDash(dash);
    context.stroke();
    context.setLineDash([]);
  };
  const disc = (part: number, radius: number, color: string) => {
    context.beginPath();
    context.arc(x(part), y(part), radius, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
  };
  context.save();
  context.lineCap = 'round';
  line(0, 1, 7, paper);
  line(alpha, 1, 2, theme.color('--edge'), [1, 6]);
  line(0, alpha, 2.5, ink);
  for (let step = 1; step < steps; step++) {
    disc(step / steps, 3.75, ink);
    if (step / steps > alpha) {
      disc(step / steps, 2.25, paper);
    }
  }
  for (const end of [0, 1]) {
    disc(end, 6.5, paper);
    disc(end, 5, ink);
  }
  disc(alpha, 12, paper);
  disc(alpha, 10, ink);
  disc(alpha, 4, paper);
  context.restore();
}
