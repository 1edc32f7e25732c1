import { applyPlane, createChart, type LiveChart, movePoints, type ScatterDataset, toChartDataset } from './chart-js';
import type { Plane } from './plane';
import { pixelsOf } from './pointer-place';
import type { Theme } from './theme';

/** What must be done before the next frame; each kind includes those before it. */
export type Work = 'paint' | 'plane' | 'data';

const ORDER: readonly Work[] = ['paint', 'plane', 'data'];

/** What a canvas shows. */
export interface Picture {
  plane(): Plane;
  datasets(): readonly ScatterDataset[];
  /** The width of the paper around each point. */
  halo(): number;
  paintBelow(context: CanvasRenderingContext2D): void;
  paintAbove(context: CanvasRenderingContext2D): void;
  painted(): void;
}

/** Chart.js on its canvas. Gathers requests to paint, so that each frame paints once. */
export class ChartCanvas {
  readonly chart: LiveChart;
  readonly #theme: Theme;
  readonly #picture: Picture;
  #work: Work | undefined;

  constructor(canvas: HTMLCanvasElement, theme: Theme, picture: Picture) {
    this.chart = createChart(canvas, {
      below: (context) => picture.paintBelow(context),
      above: (context) => picture.paintAbove(context),
    });
    this.#theme = theme;
    this.#picture = picture;
  }

  request(work: Work): void {
    if (this.#work === undefined) {
      requestAnimationFrame(() => this.#paint());
    }
    this.#add(work);
  }

  /** Paints at once, since a resized canvas is blank. */
  resize(width: number, height: number): void {
    this.#add('data');
    // A page that is drawn large is to be as sharp.
    this.chart.options.devicePixelRatio = window.devicePixelRatio / pixelsOf(this.chart.canvas);
    this.chart.resize(width, height);
    this.#paint();
  }

  destroy(): void {
    this.#work = undefined;
    this.chart.destroy();
  }

  #add(work: Work): void {
    if (this.#work === undefined || ORDER.indexOf(work) > ORDER.indexOf(this.#work)) {
      this.#work = work;
    }
  }

  #paint(): void {
    const work = this.#work;
    this.#work = undefined;
    if (work === undefined) {
      return;
    }
    const start = performance.now();
    if (work === 'data') {
      const halo = this.#picture.halo();
      this.chart.data.datasets = this.#picture.datasets().map((set) => toChartDataset(set, this.#theme, halo));
    }
    if (work === 'data') {
      applyPlane(this.chart, this.#picture.plane());
      this.chart.update('none');
    } else {
      if (work === 'plane') {
        movePoints(this.chart, this.#picture.plane());
      }
      this.chart.draw();
    }
    this.#picture.painted();
    // For whoever observes; nothing is kept, so that a long visit does not pile them up.
    performance.measure(`map-${work}`, { start });
    performance.clearMeasures(`map-${work}`);
  }
}
