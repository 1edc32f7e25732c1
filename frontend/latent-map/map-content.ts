import type { PropertyValues } from 'lit';
import type { ScatterDataset } from '../scatter-chart/chart-js';
import { DensityGrid } from './density-grid';
import { Gaussian, type Region } from './gaussian';
import { MapData } from './map-data';
import type { MapProperties } from './map-properties';
import { DIGITS } from './marks';
import { moved } from './moment';
import { PlaneDecoder } from './plane-decoder';

/** What follows from a map's properties, worked out again only as far as they have changed. */
export class MapContent {
  /** The test digits, at a moment of a training where they were then. */
  data = new MapData([]);
  hidden: ReadonlySet<number> = new Set();
  /** The Gaussians whose ellipses are shown, without those of hidden digits. */
  fitted: readonly Gaussian[] = [];
  /** What density bands are shown of, likewise. */
  bands: readonly Region[] = [];
  grid: DensityGrid | undefined;
  /** The Gaussians of digits, of which the loupe speaks: those that are shown, else those of the points. */
  regions: readonly Gaussian[] = [];
  decoder: PlaneDecoder | undefined;

  /** @returns whether pictures that were made of the former content are of no use any more */
  update(map: MapProperties, changed: PropertyValues<MapProperties>): boolean {
    const points = changed.has('points') || changed.has('moment');
    const density = changed.has('ellipses') || changed.has('density');
    if (points) {
      this.data = new MapData(map.moment ? moved(map.points, map.moment) : map.points);
    }
    if (changed.has('hiddenDigits')) {
      this.hidden = new Set(DIGITS.filter((digit) => map.hiddenDigits.split(',').includes(String(digit))));
    }
    if (changed.has('density')) {
      this.grid = map.density ? new DensityGrid(map.density) : undefined;
    }
    if (points || density) {
      const fitted = (map.density ? [] : map.ellipses).filter(({ label }) => label !== null).map((mark) => new Gaussian(mark));
      this.regions = fitted.length > 0 && !map.moment ? fitted : this.data.gaussians;
    }
    if (density || changed.has('hiddenDigits')) {
      this.fitted = this.unhidden(map.ellipses).map((mark) => new Gaussian(mark));
      this.#findBands();
    }
    if (changed.has('decoderUrl')) {
      this.decoder = map.decoderUrl ? new PlaneDecoder(map.decoderUrl) : undefined;
    }
    return changed.has('decoderUrl') || ((points || density) && !map.moment);
  }

  datasets(radius: number): ScatterDataset[] {
    return this.data.datasets(this.hidden, radius);
  }

  unhidden<T extends { label: number | null }>(marks: readonly T[]): readonly T[] {
    return marks.filter(({ label }) => label === null || !this.hidden.has(label));
  }

  /** Fetches the decoder, unless it is there or on its way; calls back when it has come. */
  loadDecoder(loaded: () => void): void {
    void this.decoder?.load(loaded);
  }

  /** Fetches the density's values, unless they are there or on their way; calls back when they have come. */
  loadGrid(loaded: () => void): void {
    const grid = this.grid;
    if (grid && !grid.asked) {
      void grid.load().then(() => {
        if (grid === this.grid) {
          this.#findBands();
          loaded();
        }
      });
    }
  }

  #findBands(): void {
    this.bands = this.unhidden<Region>(this.grid ? this.grid.regions : this.fitted);
  }
}
