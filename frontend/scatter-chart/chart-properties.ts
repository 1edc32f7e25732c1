import { LitElement, type PropertyDeclarations } from 'lit';
import type { Annotation } from './annotations';
import type { ScatterDataset } from './chart-js';
import type { PlaneRange } from './plane';
import type { ZoomLabels } from './zoom-buttons';

/** What a chart is told. */
export class ChartProperties extends LitElement {
  static override properties: PropertyDeclarations = {
    datasets: { attribute: false },
    annotations: { attribute: false },
    label: { attribute: false },
    help: { attribute: false },
    axisTitles: { attribute: false },
    zoomLabels: { attribute: false },
    fitRange: { attribute: false },
    zoomLimits: { attribute: false },
    keys: { attribute: false },
  };

  declare datasets: ScatterDataset[];
  declare annotations: Annotation[];
  declare label: string;
  declare help: string;
  declare axisTitles: [string, string];
  declare zoomLabels: ZoomLabels;
  declare fitRange: PlaneRange | null;
  declare zoomLimits: [number, number];
  declare keys: string[];

  constructor() {
    super();
    this.datasets = [];
    this.annotations = [];
    this.label = '';
    this.help = '';
    this.axisTitles = ['', ''];
    this.zoomLabels = { zoomIn: '', zoomOut: '', fit: '' };
    this.fitRange = null;
    this.zoomLimits = [0.5, 16];
    this.keys = [];
  }
}
