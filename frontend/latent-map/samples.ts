import type { Plane } from '../scatter-chart/plane';
import { tracePoint } from '../scatter-chart/shapes';
import type { Theme } from '../scatter-chart/theme';
import type { SampleMark } from './marks';
import { progress } from './motion';

const APPEAR_MS = 240;
const STAGGER_MS = 12;
const EDGE = 12;

/** Samples as diamonds: filled if they look like a digit, else hollow. Those off the map point to where they are. */
export class SampleLayer {
  samples: readonly SampleMark[] = [];
  selected = -1;

  #born = -Infinity;

  /** Takes new samples, which appear one after the other. */
  replace(samples: readonly SampleMark[]): void {
    this.samples = samples;
    this.#born = performance.now();
  }

  /** @returns whether some are still appearing, so that the next frame must paint again */
  paint(context: CanvasRenderingContext2D, plane: Plane, theme: Theme, roof: number): boolean {
    let appearing = false;
    context.save();
    context.lineJoin = 'round';
    // The selected one last, so that it lies on top.
    const order = this.samples.map((_, index) => index).filter((index) => index !== this.selected);
    for (const index of this.selected >= 0 ? [...order, this.selected] : order) {
      const sample = this.samples[index];
      const size = progress(this.#born + index * STAGGER_MS, APPEAR_MS);
      appearing ||= size < 1;
      if (sample && size > 0) {
        this.#paintOne(context, plane, theme, roof, sample, index === this.selected, size);
      }
    }
    context.restore();
    return appearing;
  }

  /** The sample under a place in pixels, or -1. */
  near(plane: Plane, left: number, top: number, slack: number): number {
    let best = -1;
    let least = slack;
    for (const [index, sample] of this.samples.entries()) {
      const distance = Math.hypot(plane.left(sample.x) - left, plane.top(sample.y) - top);
      if (distance <= least) {
        least = distance;
        best = index;
      }
    }
    return best;
  }

  #paintOne(
    context: CanvasRenderingContext2D,
    plane: Plane,
    theme: Theme,
    roof: number,
    sample: SampleMark,
    selected: boolean,
    size: number,
  ): void {
    const x = plane.left(sample.x);
    const y = plane.top(sample.y);
    const fill = theme.color(sample.digitLike ? '--ink' : '--paper');
    if (plane.shows(x, y)) {
      tracePoint(context, 'diamond', x, y, (selected ? 6 : 4.2) * size);
    } else {
      traceChevron(context, plane, x, y, roof, selected ? 9 : 6);
    }
    context.lineWidth = selected ? 5 : 4;
    context.strokeStyle = theme.color('--paper');
    context.stroke();
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = 1.6;
    context.strokeStyle = theme.color('--ink');
    context.stroke();
    if (selected && plane.shows(x, y)) {
      context.beginPath();
      context.arc(x, y, 13, 0, 2 * Math.PI);
      context.lineWidth = 2;
      context.stroke();
    }
  }
}

/* A triangle at the edge that points to a place beyond it; the roof is the legend's lower edge. */
function traceChevron(
  context: CanvasRenderingContext2D,
  plane: Plane,
  x: number,
  y: number,
  roof: number,
  size: number,
): void {
  const left = Math.min(Math.max(x, EDGE), plane.width - EDGE);
  const top = Math.min(Math.max(y, roof + EDGE), plane.height - EDGE);
  const direction = Math.atan2(y - top, x - left);
  context.beginPath();
  for (const corner of [0, 2.4, -2.4]) {
    context.lineTo(left + Math.cos(direction + corner) * size, top + Math.sin(direction + corner) * size);
  }
  context.closePath();
}
