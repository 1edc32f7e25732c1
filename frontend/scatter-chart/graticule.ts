import { decimal } from '../numbers/numbers';
import type { AxisRange, Insets, Plane } from './plane';
import type { Theme } from './theme';

const LEAST_GAP = 44;

/** The distance of the graticule's lines, in data units: 1 if that fits the scale, else 1, 2 or 5 times a power of 10. */
export function graticuleStep(scale: number): number {
  if (scale >= LEAST_GAP && scale < 4 * LEAST_GAP) {
    return 1;
  }
  const power = 10 ** Math.floor(Math.log10(LEAST_GAP / scale));
  return power * ([1, 2, 5].find((factor) => factor * power * scale >= LEAST_GAP) ?? 10);
}

/** A number as charts write it: as many decimals as the step needs, with a true minus sign. */
export function formatTick(value: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return decimal(value, decimals);
}

export function paintGraticule(context: CanvasRenderingContext2D, plane: Plane, theme: Theme): void {
  const step = graticuleStep(plane.scale);
  context.beginPath();
  for (const x of multiples(plane.range.x, step)) {
    const left = Math.round(plane.left(x)) + 0.5;
    context.moveTo(left, 0);
    context.lineTo(left, plane.height);
  }
  for (const y of multiples(plane.range.y, step)) {
    const top = Math.round(plane.top(y)) + 0.5;
    context.moveTo(0, top);
    context.lineTo(plane.width, top);
  }
  context.lineWidth = 1;
  context.strokeStyle = theme.color('--line', 0.8);
  context.stroke();
}

/** Writes numbers along the bottom and the left edge, and the axes' titles at their ends. */
export function paintAxisText(
  context: CanvasRenderingContext2D,
  plane: Plane,
  theme: Theme,
  [titleX, titleY]: readonly [string, string],
  insets: Insets,
): void {
  const step = graticuleStep(plane.scale);
  const base = plane.height - 12;
  const first = insets.top + 12;
  context.font = theme.font(12);
  const write = (text: string, left: number, top: number) => {
    const width = context.measureText(text).width;
    context.fillStyle = theme.color('--paper', 0.88);
    context.fillRect(left - 3, top - 11, width + 6, 15);
    context.fillStyle = theme.color('--ink-3');
    context.fillText(text, left, top);
  };
  context.textAlign = 'left';
  const textX = titleX && `${titleX} →`;
  const endX = plane.width - 16 - context.measureText(textX).width;
  for (const x of multiples(plane.range.x, step)) {
    const text = formatTick(x, step);
    const half = context.measureText(text).width / 2;
    const left = plane.left(x) - half;
    if (left > insets.left && left + 2 * half < endX - 6) {
      write(text, left, base);
    }
  }
  for (const y of multiples(plane.range.y, step)) {
    const top = plane.top(y) + 4;
    if (top > first + 16 && top < plane.height - 36) {
      write(formatTick(y, step), 16, top);
    }
  }
  if (textX) {
    write(textX, endX, base);
  }
  if (titleY) {
    write(`${titleY} ↑`, 16, first);
  }
}

function multiples(range: AxisRange, step: number): number[] {
  const from = Math.ceil(range.min / step);
  const to = Math.floor(range.max / step);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => (from + i) * step);
}
