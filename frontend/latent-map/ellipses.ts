import { paintLabel } from '../scatter-chart/annotations';
import type { Place, Plane } from '../scatter-chart/plane';
import { traceEllipse } from '../scatter-chart/shapes';
import type { Theme } from '../scatter-chart/theme';
import { colorOf } from './density';
import type { Gaussian } from './gaussian';
import type { Overlay } from './marks';

const SIGMAS = [1, 2] as const;
const DASHES = { 1: [], 2: [5, 4] };

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
      if (overlay === 'points') {
        context.fillStyle = theme.color(color, (theme.dark ? 0.13 : 0.09) / (sigma + 0.3));
        context.fill();
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
    for (const sigma of SIGMAS) {
      const color = gaussian.label === null ? '--ink' : `--t${gaussian.label}`;
      paintLabel(context, theme, `${sigma}σ`, color, tipOf(gaussian, plane, sigma, 0));
    }
  }
}

/** Writes each digit's name beyond the tip of its outer ellipse. */
export function paintPlaceNames(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  gaussians: readonly Gaussian[],
  nameOf: (label: number) => string,
  compact: boolean,
): void {
  context.save();
  context.font = theme.font(compact ? 14 : 17, 700);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = theme.color('--paper');
  for (const gaussian of gaussians) {
    const slanted = Math.abs(Math.sin(gaussian.ellipse.rotation)) < 0.93;
    const gap = (compact ? 12 : 20) + (slanted ? (compact ? 6 : 12) : 0);
    const at = tipOf(gaussian, plane, 2, gap);
    const name = nameOf(gaussian.label!);
    context.strokeText(name, at.x, at.y + 5);
    context.fillStyle = theme.color(`--t${gaussian.label}`);
    context.fillText(name, at.x, at.y + 5);
  }
  context.restore();
}

/* The upper end of the longer axis, or the right one of an axis that lies flat, plus some pixels. */
function tipOf({ ellipse }: Gaussian, plane: Plane, sigma: number, beyond: number): Place {
  const [across, up] = [Math.cos(ellipse.rotation), Math.sin(ellipse.rotation)];
  const steep = Math.abs(up) > 0.5;
  const side = (steep ? up : across) < 0 ? -1 : 1;
  const length = (sigma * ellipse.radiusX * plane.scale + beyond) * side;
  return { x: plane.left(ellipse.center.x) + across * length, y: plane.top(ellipse.center.y) - up * length };
}
