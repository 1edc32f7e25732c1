import { pointStyleOf } from './outlines';
import type { Place, Plane } from './plane';
import { type EllipseShape, traceEllipse, tracePath, tracePoint } from './shapes';
import type { Theme } from './theme';

export type Annotation =
  | ({ type: 'ellipse'; color: string; dashed: boolean; label: string } & EllipseShape)
  | { type: 'path'; color: string; dashed: boolean; points: Place[] }
  | {
      type: 'marker';
      color: string;
      at: Place;
      pointStyle: string;
      radius: number;
      filled: boolean;
      label: string;
    };

/** Paints annotations in their order, each with a halo of paper so that it stands out from points. */
export function paintAnnotations(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  annotations: readonly Annotation[],
): void {
  for (const annotation of annotations) {
    context.save();
    context.lineJoin = context.lineCap = 'round';
    switch (annotation.type) {
      case 'ellipse':
        traceEllipse(context, plane, annotation);
        strokeLine(context, theme, annotation.color, annotation.dashed ? [5, 4] : []);
        paintLabel(context, theme, annotation.label, annotation.color, endOf(annotation, plane));
        break;
      case 'path':
        tracePath(context, plane, annotation.points);
        strokeLine(context, theme, annotation.color, annotation.dashed ? [1, 6] : []);
        break;
      case 'marker': {
        const x = plane.left(annotation.at.x);
        const y = plane.top(annotation.at.y);
        tracePoint(context, pointStyleOf(annotation.pointStyle), x, y, annotation.radius);
        context.fillStyle = theme.color(annotation.filled ? annotation.color : '--paper');
        strokeLine(context, theme, annotation.color, []);
        context.fill();
        paintLabel(context, theme, annotation.label, annotation.color, { x, y: y - annotation.radius * 1.4 - 12 });
        break;
      }
    }
    context.restore();
  }
}

/** Writes on a patch of paper, centred at a place in pixels. */
export function paintLabel(
  context: CanvasRenderingContext2D,
  theme: Theme,
  text: string,
  color: string,
  at: Place,
): void {
  if (!text) {
    return;
  }
  context.font = theme.font(12, 600);
  context.textAlign = 'center';
  const width = context.measureText(text).width;
  context.fillStyle = theme.color('--paper', 0.9);
  context.beginPath();
  context.roundRect(at.x - width / 2 - 4, at.y - 9, width + 8, 17, 4);
  context.fill();
  context.fillStyle = theme.color(color);
  context.fillText(text, at.x, at.y + 4);
}

function strokeLine(context: CanvasRenderingContext2D, theme: Theme, color: string, dash: number[]): void {
  context.strokeStyle = theme.color('--paper');
  context.lineWidth = 4;
  context.stroke();
  context.setLineDash(dash);
  context.strokeStyle = theme.color(color);
  context.lineWidth = 1.5;
  context.stroke();
}

function endOf(ellipse: EllipseShape, plane: Plane): Place {
  return {
    x: plane.left(ellipse.center.x + Math.cos(ellipse.rotation) * ellipse.radiusX),
    y: plane.top(ellipse.center.y + Math.sin(ellipse.rotation) * ellipse.radiusX),
  };
}
