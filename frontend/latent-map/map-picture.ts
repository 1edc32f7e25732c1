import { decodeDigits, DIGIT_SIZE } from '../ink/digit';
import { paintDigit } from '../ink/paint-digit';
import { paintDataset, type ScatterDataset } from '../scatter-chart/chart-js';
import { tracePoint } from '../scatter-chart/shapes';
import { pointStyleOf } from '../scatter-chart/outlines';
import { Theme } from '../scatter-chart/theme';
import { pinsOf } from './map-cards';
import { MapPainter, type Scene } from './map-painter';
import type { DigitMark, SampleMark } from './marks';
import { say } from './texts';

/* Pixels of the picture for a pixel of the page. */
const SHARPNESS = 2;
/* Under the map: the legend. */
const LEGEND = { height: 44, start: 16, gap: 20, sign: 7 };
const PIN = { size: 48, gap: 13, letter: 10, radius: 8 };

/** What a picture shows. */
export interface Sheet {
  scene: Scene;
  datasets: readonly ScatterDataset[];
  halo: number;
  samples: readonly SampleMark[];
  digit: DigitMark | null;
}

/**
 * Paints a map as it would be printed: on white, whatever the page's theme, with its legend under it.
 *
 * @param swatch resolves colours, where the page's style sheets apply
 */
export function pictureOf({ scene, datasets, halo, samples, digit }: Sheet, swatch: HTMLElement): HTMLCanvasElement {
  const { width, height } = scene.plane;
  const canvas = document.createElement('canvas');
  canvas.width = SHARPNESS * width;
  canvas.height = SHARPNESS * (height + LEGEND.height);
  const context = canvas.getContext('2d')!;
  context.scale(SHARPNESS, SHARPNESS);
  onWhite(() => {
    const theme = new Theme(swatch);
    const printed = { ...scene, theme };
    context.fillStyle = theme.color('--paper');
    context.fillRect(0, 0, width, height + LEGEND.height);
    context.save();
    context.beginPath();
    context.rect(0, 0, width, height);
    context.clip();
    // A painter of its own, as what one keeps between frames has the page's colours.
    const painter = new MapPainter(Infinity);
    painter.samples.samples = samples;
    painter.below(context, printed);
    datasets.filter(({ hidden }) => !hidden).forEach((set) => paintDataset(context, scene.plane, set, theme, halo));
    painter.above(context, printed);
    paintStops(context, printed);
    for (const { at, pixels, letter, below } of pinsOf(printed, digit)) {
      const top = scene.plane.top(at.y) + (below ? PIN.gap : -PIN.gap - PIN.size);
      paintPin(context, theme, scene.plane.left(at.x) - PIN.size / 2, top, pixels, letter ?? '');
    }
    context.restore();
    paintLegend(context, printed, datasets);
  });
  return canvas;
}

/* The style sheets say what is white; no frame is shown in between. */
function onWhite(paint: () => void): void {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  dataset.theme = 'light';
  try {
    paint();
  } finally {
    if (before === undefined) {
      delete dataset.theme;
    } else {
      dataset.theme = before;
    }
  }
}

function paintStops(context: CanvasRenderingContext2D, { walk, plane, theme }: Scene): void {
  for (const [index, { x, y }] of (walk?.stops ?? []).entries()) {
    paintLetter(context, theme, plane.left(x), plane.top(y), String(index + 1), false);
  }
}

function paintPin(context: CanvasRenderingContext2D, theme: Theme, left: number, top: number, pixels: string, letter: string): void {
  context.beginPath();
  context.roundRect(left, top, PIN.size, PIN.size, PIN.radius);
  context.fillStyle = theme.color('--paper');
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = theme.color('--ink');
  context.stroke();
  const picture = document.createElement('canvas');
  picture.width = picture.height = DIGIT_SIZE;
  paintDigit(picture, decodeDigits(pixels), theme.rgb('--ink'));
  context.drawImage(picture, left + 3, top + 3, PIN.size - 6, PIN.size - 6);
  if (letter) {
    paintLetter(context, theme, left, top, letter, true);
  }
}

function paintLetter(context: CanvasRenderingContext2D, theme: Theme, x: number, y: number, letter: string, filled: boolean): void {
  context.beginPath();
  context.arc(x, y, PIN.letter, 0, 2 * Math.PI);
  context.fillStyle = theme.color(filled ? '--ink' : '--paper');
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = theme.color('--ink');
  context.stroke();
  context.font = theme.font(12, 700);
  context.textAlign = 'center';
  context.fillStyle = theme.color(filled ? '--paper' : '--ink');
  context.fillText(letter, x, y + 4);
}

function paintLegend(context: CanvasRenderingContext2D, { plane, theme, texts, samplesShown, walk }: Scene, datasets: readonly ScatterDataset[]): void {
  const middle = plane.height + LEGEND.height / 2;
  let left = LEGEND.start;
  context.font = theme.font(14, 600);
  context.textAlign = 'left';
  const entry = (style: string, color: string, filled: boolean, text: string) => {
    tracePoint(context, pointStyleOf(style), left + LEGEND.sign, middle, 5);
    context.fillStyle = theme.color(filled ? color : '--paper');
    context.fill();
    context.lineWidth = 1.6;
    context.strokeStyle = theme.color(color);
    context.stroke();
    left += 2 * LEGEND.sign + 6;
    context.fillStyle = theme.color('--ink');
    context.fillText(text, left, middle + 5);
    left += context.measureText(text).width + LEGEND.gap;
  };
  for (const { label, pointStyle, color, points, hidden } of datasets) {
    entry(pointStyle, color, !hidden, `${label}  (${points.length})`);
  }
  if (samplesShown) {
    entry('diamond', '--ink', true, say(texts, 'keyDigitLike'));
    entry('diamond', '--ink', false, say(texts, 'keyNotDigitLike'));
  }
  if (walk) {
    entry('circle', '--ink', true, say(texts, 'keyPosition'));
  }
}

/** Has the browser save a picture as a file. */
export function save(canvas: HTMLCanvasElement, name: string): void {
  canvas.toBlob((blob) => {
    if (blob) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    }
  });
}
