import { paintLabel } from '../scatter-chart/annotations';
import type { Place, Plane } from '../scatter-chart/plane';
import { traceEllipse } from '../scatter-chart/shapes';
import type { Theme } from '../scatter-chart/theme';
import { colorOf } from './density';
import type { Gaussian } from './gaussian';
import type { Overlay } from './marks';

/** Which standard deviations are outlined, and how. */
export const SIGMAS = [1, 2] as const;
const DASHES = { 1: [], 2: [5, 4] };

/** How strong what an outline encloses is tinted over bare ground. */
function fillOf(theme: Theme, sigma: number): number {
  return (theme.dark ? 0.13 : 0.09) / (sigma + 0.3);
}

/** Paints the path that is set as an outline: over bare ground lightly filled, over tiles with a halo. */
export function paintOutline(
  context: CanvasRenderingContext2D,
  theme: Theme,
  color: string,
  sigma: (typeof SIGMAS)[number],
  overlay: Overlay,
): void {
  if (overlay === 'points') {
    context.fillStyle = theme.color(color, fillOf(theme, sigma));
    context.fill('evenodd');
  }
  if (overlay === 'decoded') {
    context.setLineDash([]);
    context.lineWidth = 3.5;
    context.strokeStyle = theme.color('--paper');
    context.stroke();
  }
  context.lineWidth = 1.5;
  context.setLineDash(DASHES[sigma]);
  context.strokeStyle = theme.color(color);
  context.stroke();
}

/** Outlines of one and two standard deviations; over bare ground lightly filled, over tiles with a halo. */
export function paintEllipses(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  gaussians: readonly Gaussian[],
  overlay: Overlay,
): void {
  context.save();
  for (const gaussian of gaussians) {
    const color = colorOf(gaussian);
    for (const sigma of [...SIGMAS].reverse()) {
      traceEllipse(context, plane, gaussian.ellipse, sigma);
      paintOutline(context, theme, color, sigma, overlay);
    }
  }
  context.restore();
}

/** Writes 1σ and 2σ on the outlines. */
export function paintSigmas(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  gaussians: readonly Gaussian[],
): void {
  for (const gaussian of gaussians) {
    const color = gaussian.label === null ? '--ink' : `--t${gaussian.label}`;
    const side = freeSide(gaussian, gaussians);
    for (const sigma of SIGMAS) {
      const { x, y } = tipOf(gaussian, side * sigma);
      paintLabel(context, theme, `${sigma}σ`, color, { x: plane.left(x), y: plane.top(y) });
    }
  }
}

/* The end of the longer axis that lies in less of the other ellipses, else the upper one. */
function freeSide(gaussian: Gaussian, all: readonly Gaussian[]): number {
  const others = all.filter((other) => other !== gaussian);
  const foreign = ({ x, y }: Place) =>
    others.reduce((sum, other) => sum + Math.max(0, 3 - Math.sqrt(other.squaredDistance(x, y))), 0);
  return foreign(tipOf(gaussian, -2)) < foreign(tipOf(gaussian, 2)) ? -1 : 1;
}

/* On the longer axis, standard deviations up from the mean, or to the right if the axis is rather flat. */
function tipOf({ ellipse }: Gaussian, sigma: number): Place {
  const [across, up] = [Math.cos(ellipse.rotation), Math.sin(ellipse.rotation)];
  const steep = Math.abs(up) > 0.5;
  const length = (steep ? up : across) < 0 ? -sigma * ellipse.radiusX : sigma * ellipse.radiusX;
  return { x: ellipse.center.x + across * length, y: ellipse.center.y + up * length };
}
