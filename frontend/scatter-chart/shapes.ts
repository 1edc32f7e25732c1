import type { Place, Plane } from './plane';

export type PointStyle = 'circle' | 'triangle' | 'rect' | 'diamond';

/** An ellipse in data units; the rotation is that of the first semi-axis, counter-clockwise from the x axis. */
export interface EllipseShape {
  center: Place;
  radiusX: number;
  radiusY: number;
  rotation: number;
}

/*
 * Shapes of one radius look equally large only if those with corners reach beyond it. Factors for Chart.js, which
 * counts the radius of a triangle and of a square to their corners.
 */
const REACH: Record<PointStyle, number> = { circle: 1, triangle: 1.42, rect: 1.27, diamond: 1.3 };

/** The radius by which Chart.js, and `tracePoint`, draw a style as large as a disc of this radius. */
export function reachOf(style: PointStyle, radius: number): number {
  return radius * REACH[style];
}

/** Makes the outline of a point the context's path. */
export function tracePoint(context: CanvasRenderingContext2D, style: PointStyle, x: number, y: number, radius: number): void {
  const reach = reachOf(style, radius);
  context.beginPath();
  if (style === 'circle') {
    context.arc(x, y, reach, 0, 2 * Math.PI);
    return;
  }
  const corners = style === 'triangle' ? 3 : 4;
  const first = style === 'rect' ? -Math.PI / 4 : -Math.PI / 2;
  for (let corner = 0; corner < corners; corner++) {
    const angle = first + (2 * Math.PI * corner) / corners;
    context.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  }
  context.closePath();
}

/** Makes an ellipse, enlarged by a factor, the context's path. */
export function traceEllipse(context: CanvasRenderingContext2D, plane: Plane, ellipse: EllipseShape, factor = 1): void {
  const { center, radiusX, radiusY, rotation } = ellipse;
  const size = factor * plane.scale;
  context.beginPath();
  context.ellipse(plane.left(center.x), plane.top(center.y), radiusX * size, radiusY * size, -rotation, 0, 2 * Math.PI);
}

/** Makes straight lines between places the context's path. */
export function tracePath(context: CanvasRenderingContext2D, plane: Plane, places: readonly Place[]): void {
  context.beginPath();
  for (const place of places) {
    context.lineTo(plane.left(place.x), plane.top(place.y));
  }
}
