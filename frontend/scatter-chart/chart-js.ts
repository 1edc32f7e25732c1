import { Chart, type ChartDataset, LinearScale, type Plugin, PointElement, ScatterController } from 'chart.js';
import type { Place, Plane } from './plane';
import { pointStyleOf } from './outlines';
import { paintSprites } from './sprites';
import type { Theme } from './theme';

Chart.register(LinearScale, PointElement, ScatterController);

export type LiveChart = Chart<'scatter', Place[]>;

/** Points that share a shape and a colour. */
export interface ScatterDataset {
  label: string;
  /** A `PointStyle`, in any case. */
  pointStyle: string;
  /** The CSS custom property that holds the colour. */
  color: string;
  radius: number;
  points: Place[];
  hidden?: boolean;
}

/** What is painted under and over the points. */
export interface Layers {
  below(context: CanvasRenderingContext2D): void;
  above(context: CanvasRenderingContext2D): void;
}

/* Slightly see-through, so that a dense cloud shows its depth; any less and green would lose its contrast on paper. */
const OPACITY = 0.95;

/** A chart that draws points and layers only: scales, gestures and text are the element's. */
export function createChart(canvas: HTMLCanvasElement, layers: Layers): LiveChart {
  const plugin: Plugin<'scatter'> = {
    id: 'layers',
    beforeDatasetsDraw: (chart) => layers.below(chart.ctx),
    // Chart.js has too few shapes that are filled: it keeps the points' places, and leaves their drawing to us.
    beforeDatasetDraw: (chart, { index, meta }) => {
      paintPoints(chart.ctx, chart.data.datasets[index]!, meta.data);
      return false;
    },
    afterDatasetsDraw: (chart) => layers.above(chart.ctx),
  };
  const scale = { type: 'linear', display: false, ticks: { display: false, maxTicksLimit: 2 } } as const;
  return new Chart(canvas, {
    type: 'scatter',
    data: { datasets: [] },
    plugins: [plugin],
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      layout: { autoPadding: false, padding: 0 },
      scales: { x: scale, y: scale },
    },
  });
}

/** Makes the chart's scales those of the plane. */
export function applyPlane(chart: LiveChart, plane: Plane): void {
  const { x, y } = plane.range;
  Object.assign(chart.options.scales!.x!, x);
  Object.assign(chart.options.scales!.y!, y);
}

/** Moves scales and points to a plane, without what an update would work out of the data once more. */
export function movePoints(chart: LiveChart, plane: Plane): void {
  applyPlane(chart, plane);
  for (const axis of ['x', 'y'] as const) {
    const scale = chart.scales[axis]!;
    Object.assign(scale, plane.range[axis]);
    scale.configure();
  }
  chart.data.datasets.forEach(({ data }, index) => {
    for (const [i, element] of chart.getDatasetMeta(index).data.entries()) {
      element.x = plane.left(data[i]!.x);
      element.y = plane.top(data[i]!.y);
    }
  });
}

/** A dataset as Chart.js takes it, with a halo of paper around each point. */
export function toChartDataset(dataset: ScatterDataset, theme: Theme, halo: number): ChartDataset<'scatter', Place[]> {
  return {
    label: dataset.label,
    data: dataset.points,
    hidden: dataset.hidden ?? false,
    // Chart.js knows some of the shapes only, but never draws one.
    pointStyle: pointStyleOf(dataset.pointStyle) as 'circle',
    // The halo is centred on the outline; half of it more makes up for what it covers.
    pointRadius: dataset.radius + halo / 2,
    pointBackgroundColor: theme.color(dataset.color, OPACITY),
    pointBorderColor: theme.color('--paper'),
    pointBorderWidth: halo,
  };
}

/** Paints points on any canvas, as the chart does on its own. */
export function paintDataset(
  context: CanvasRenderingContext2D,
  plane: Plane,
  dataset: ScatterDataset,
  theme: Theme,
  halo: number,
): void {
  const places = dataset.points.map(({ x, y }) => ({ x: plane.left(x), y: plane.top(y) }));
  paintPoints(context, toChartDataset(dataset, theme, halo), places);
}

function paintPoints(
  context: CanvasRenderingContext2D,
  { pointStyle, pointRadius, pointBackgroundColor, pointBorderColor, pointBorderWidth }: ChartDataset<'scatter'>,
  places: readonly Place[],
): void {
  const look = {
    style: pointStyleOf(pointStyle as string),
    radius: pointRadius as number,
    fill: pointBackgroundColor as string,
    halo: pointBorderColor as string,
    haloWidth: pointBorderWidth as number,
  };
  paintSprites(context, look, places);
}
