import type { Place, Plane } from '../scatter-chart/plane';
import { traceEllipse } from '../scatter-chart/shapes';
import type { Theme } from '../scatter-chart/theme';
import { colorOf } from './density';
import type { GridRegion } from './density-grid';
import { paintOutline, SIGMAS } from './ellipses';
import type { Gaussian } from './gaussian';
import type { Overlay } from './marks';

/** Outlines of one and two standard deviations of densities of any shape, drawn as ellipses are. */
export function paintOutlines(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  regions: readonly GridRegion[],
  overlay: Overlay,
): void {
  context.save();
  context.lineJoin = 'round';
  for (const region of regions) {
    const color = colorOf(region);
    for (const sigma of [...SIGMAS].reverse()) {
      trace(context, plane, region.outline(sigma));
      paintOutline(context, theme, color, sigma, overlay);
    }
  }
  context.restore();
}

/** The Gaussians that a density is made of, as thin ellipses of one standard deviation. */
export function paintParts(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  parts: readonly Gaussian[],
): void {
  context.save();
  context.lineWidth = 1;
  for (const part of parts) {
    traceEllipse(context, plane, part.ellipse, 1);
    context.strokeStyle = theme.color(colorOf(part), 0.55);
    context.stroke();
  }
  context.restore();
}

function trace(context: CanvasRenderingContext2D, plane: Plane, lines: readonly (readonly Place[])[]): void {
  context.beginPath();
  for (const line of lines) {
    line.forEach(({ x, y }, i) => {
      if (i === 0) {
        context.moveTo(plane.left(x), plane.top(y));
      } else {
        context.lineTo(plane.left(x), plane.top(y));
      }
    });
  }
}
