import type { Place, Plane } from '../scatter-chart/plane';
import { tracePath } from '../scatter-chart/shapes';
import type { Theme } from '../scatter-chart/theme';
import type { WalkMark } from './marks';
import { Way } from './way';

/** A walk: what is behind is solid, what is ahead dotted, with a dot at each step and a larger one for now. */
export function paintWalk(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  { path, steps }: WalkMark,
  alpha: number,
): void {
  const ink = theme.color('--ink');
  const paper = theme.color('--paper');
  const way = new Way(path);
  const line = (from: number, to: number, width: number, color: string, dash: number[] = []) => {
    tracePath(context, plane, way.between(from, to));
    context.lineWidth = width;
    context.strokeStyle = color;
    context.setLineDash(dash);
    context.stroke();
    context.setLineDash([]);
  };
  const disc = (at: Place, radius: number, color: string) => {
    context.beginPath();
    context.arc(plane.left(at.x), plane.top(at.y), radius, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
  };
  context.save();
  context.lineCap = context.lineJoin = 'round';
  line(0, 1, 7, paper);
  line(alpha, 1, 2, theme.color('--edge'), [1, 6]);
  line(0, alpha, 2.5, ink);
  for (let step = 1; step < steps; step++) {
    disc(way.at(step / steps), 3.75, ink);
    if (step / steps > alpha) {
      disc(way.at(step / steps), 2.25, paper);
    }
  }
  for (const end of [0, 1]) {
    disc(way.at(end), 6.5, paper);
    disc(way.at(end), 5, ink);
  }
  const now = way.at(alpha);
  disc(now, 12, paper);
  disc(now, 10, ink);
  disc(now, 4, paper);
  context.restore();
}
