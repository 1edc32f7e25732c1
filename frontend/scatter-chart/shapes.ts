import { OUTLINES, type PointStyle } from './outlines';
import type { Place, Plane } from './plane';

/** An ellipse in data units; the rotation is that of the first semi-axis, counter-clockwise from the x axis. */
export interface EllipseShape {
  center: Place;
  radiusX: number;
  radiusY: number;
  rotation: number;
}

/** Makes the outline of a point, which looks as large as a disc of the radius, the context's path. */
export function tracePoint(
  context: CanvasPath & CanvasDrawPath,
  style: PointStyle,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  if (style === 'circle') {
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (const [right, down] of OUTLINES[style]) {
    context.lineTo(x + right * radius, y + down * radius);
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
