import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Work } from '../scatter-chart/chart-canvas';
import type { ScatterDataset } from '../scatter-chart/chart-js';
import { boundsOf } from '../scatter-chart/hit';
import { type Insets, type Place, Plane } from '../scatter-chart/plane';
import { adoptStyles } from '../scatter-chart/styles';
import { Atlas } from './atlas';
import { DensityGrid } from './density-grid';
import { DigitTravel } from './digit-mark';
import { Gaussian, type Region } from './gaussian';
import { whenIdle } from './idle';
import css from './latent-map.css?inline';
import { renderKey, renderLegend } from './legend';
import { type Crowd, MapCards } from './map-cards';
import { MapData } from './map-data';
import { MapPainter, type Scene } from './map-painter';
import { MapProperties } from './map-properties';
import { DIGITS, NO_STORY, pointRadius, type WalkMark } from './marks';
import { MomentView, moved, rangeOf } from './moment';
import { Opening } from './opening';
import { regionOf } from './region';
import { coordinate, say } from './texts';
import { walkPlane } from './walk-plane';

adoptStyles(css);

const SAMPLE_REACH = { fine: 9, coarse: 18 };
/* How much closer than the whole map the view of a short walk may be. */
const WALK_ZOOM = 2.2;
const SPEAK_MS = 600;
/* Below the legend: what the legend keeps free, and where points begin. */
const LEGEND = { usual: { wide: 52, compact: 56 }, gap: 8, room: { wide: 46, compact: 28 } };

/**
 * The latent plane with all that stands on it.
 *
 * Properties, beside the chart's: `points`, `ellipses`, `digit`, `samples`, `selectedSample`, `walk`, `story`, `opening`,
 * Properties, beside the chart's: `points`, `ellipses`, `density`, `digit`, `samples`, `selectedSample`, `walk`, `story`,
 * `mode`, `hiddenDigits` (as "1,6"), `ellipsesShown`, `overlay`, `atlas`, `decodeUrl`, `testImageUrl`, `texts`. Method:
 * `walkPosition(alpha)`. Events, beside the chart's: `point-click` {index}, `sample-hover` {index, or -1},
 * `legend-change` {hidden}, `ellipses-change` {shown}.
 */
export class LatentMap extends MapProperties {
  readonly #painter = new MapPainter();
  readonly #travel = new DigitTravel();
  #data = new MapData([]);
  #hidden: ReadonlySet<number> = new Set();
  #datasets: readonly ScatterDataset[] = [];
  #fitted: readonly Gaussian[] = [];
  #grid: DensityGrid | undefined;
  #bands: readonly Region[] = [];
  /* The Gaussians of digits, of which the loupe speaks: those that are shown, else those of the points. */
  #regions: readonly Gaussian[] = [];
  #atlas: Atlas | undefined;
  #cards: MapCards | undefined;
  #opening: Opening | undefined;
  #alpha = 0;
  #hoveredSample = -1;
  #speaking = 0;
  #legendEdge = LEGEND.usual.wide;
  readonly #momentView = new MomentView();

  /** Moves the mark on the walk: 0 is end A, 1 is end B. */
  walkPosition(alpha: number): void {
    this.#alpha = alpha;
    this.repaint('paint');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#speaking);
    this.#cards?.hide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const points = changed.has('points') || changed.has('moment');
    if (points) {
      this.#data = new MapData(this.moment ? moved(this.points, this.moment) : this.points);
    }
    if (changed.has('hiddenDigits')) {
      this.#hidden = new Set(DIGITS.filter((digit) => this.hiddenDigits.split(',').includes(String(digit))));
    }
    if (changed.has('density')) {
      this.#grid = this.density ? new DensityGrid(this.density) : undefined;
    }
    if (points || changed.has('ellipses') || changed.has('density')) {
      const fitted = (this.density ? [] : this.ellipses).filter(({ label }) => label !== null).map((mark) => new Gaussian(mark));
      this.#regions = fitted.length > 0 && !this.moment ? fitted : this.#data.gaussians;
      if (!this.moment) {
        this.#painter.reset();
      }
    }
    if (changed.has('ellipses') || changed.has('density') || changed.has('hiddenDigits')) {
      this.#fitted = this.#unhidden(this.ellipses).map((mark) => new Gaussian(mark));
      this.#bands = this.#unhidden<Region>(this.#grid ? this.#grid.regions : this.#fitted);
    }
    if (changed.has('atlas')) {
      this.#atlas = this.atlas ? new Atlas(this.atlas) : undefined;
      this.#painter.reset();
      whenIdle(() => this.#loadAtlas());
    }
    if (changed.has('digit') && this.digit) {
      this.#travel.moveTo(this.digit, changed.get('digit') ? 'leisure' : 'once');
    }
    if (changed.has('samples')) {
      this.#painter.samples.replace(this.samples);
    }
    this.#painter.samples.selected = this.selectedSample;
    this.#datasets = this.#data.datasets(this.#hidden, this.#radius);
    this.dataset.mode = this.mode;
    this.toggleAttribute('data-moment', this.moment !== null);
  }

  protected override renderOverlay(): TemplateResult {
    const entries = this.#data.digits.map((label, i) => ({
      label,
      count: this.#data.groups[i]!.length,
      shown: !this.#hidden.has(label),
    }));
    const key = {
      samples: this.#samplesShown && this.samples.length > 0,
      walk: this.#walkShown !== null,
      guess: this.story.guess !== null,
      neighbors: this.story.neighbors.length > 0,
      ellipses: this.ellipsesShown && !this.moment && (this.#grid !== undefined || this.#fitted.length > 0),
    };
    return html`${renderKey(key, this.texts)}
      <div class="map-cards"></div>
      ${renderLegend(entries, { shown: this.ellipsesShown, anyShape: this.density !== null }, this.texts, {
        toggleDigit: (digit) => this.#toggle(digit),
        showAll: () => this.#hide(new Set()),
        toggleEllipses: () => this.#toggleEllipses(),
      })}`;
  }

  protected override firstUpdated(): void {
    this.#cards = new MapCards(this.querySelector('.map-cards')!);
    this.#opening = new Opening(this.querySelector('.map-cards')!, () => this.repaint('paint'));
    super.firstUpdated();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#cards!.decodeUrl = this.moment ? '' : this.decodeUrl;
    if (changed.has('moment')) {
      this.#momentView.change(this.viewport, this.moment !== null);
      this.#cards!.reset();
    }
    this.#cards!.testImageUrl = this.testImageUrl;
    this.#open();
    if (changed.has('points') || changed.has('walk') || changed.has('mode')) {
      this.viewport.refit();
    }
    super.updated(changed);
  }

  protected override workAfter(changed: PropertyValues<this>): Work {
    const painted = [
      'digit',
      'samples',
      'selectedSample',
      'ellipses',
      'density',
      'ellipsesShown',
      'atlas',
      'story',
    ];
    return [...changed.keys()].every((name) => painted.includes(String(name))) ? 'paint' : 'data';
  }

  protected override get insets(): Insets {
    const { wide, compact } = LEGEND.room;
    return this.compact
      ? { top: this.#legendEdge + compact, right: 22, bottom: 22, left: 22 }
      : { top: this.#legendEdge + wide, right: 36, bottom: 64, left: 44 };
  }

  protected override fitPlane(width: number, height: number): Plane {
    this.#legendEdge = this.#measureLegend();
    const range = this.moment ? rangeOf(this.moment) : (this.fitRange ?? this.#data.range ?? boundsOf([]));
    const whole = Plane.fitting(range, width, height, this.insets);
    const walk = this.compact ? this.#walkShown : null;
    return walk ? walkPlane(walk, width, height, WALK_ZOOM * whole.scale) : whole;
  }

  protected override plotted(): readonly ScatterDataset[] {
    return this.#datasets;
  }

  protected override get halo(): number {
    return this.overlay === 'decoded' ? 1 : 0.7;
  }

  protected override paintBelow(context: CanvasRenderingContext2D): void {
    if (this.overlay === 'decoded') {
      this.#loadAtlas();
    }
    if (this.overlay === 'density' || this.ellipsesShown) {
      this.#loadGrid();
    }
    if (this.#painter.below(context, this.#scene())) {
      this.repaint('paint');
    }
  }

  protected override paintAbove(context: CanvasRenderingContext2D): void {
    const appearing = this.#painter.above(context, this.#scene());
    if (this.#opening?.playing && !this.moment) {
      this.#opening.paint(context, this.plane, this.theme);
    }
    if (appearing || this.#opening?.playing || (this.digit && !this.moment && !this.#travel.arrived)) {
      this.repaint('paint');
    }
  }

  protected override place(): void {
    super.place();
    if (this.probe.by) {
      this.#loadAtlas();
    }
    this.#cards?.place(this.#scene(), this.probe, this.digit, this.#crowd);
    if (this.#opening?.playing) {
      this.#opening.place(this.plane, this.theme, this.#atlas);
    }
  }

  protected override lookChanged(): void {
    this.#painter.reset();
    this.#cards?.reset();
    super.lookChanged();
  }

  protected override probed(): void {
    const { by, left, top } = this.probe;
    const mouse = by === 'mouse';
    const sample = mouse ? this.#sampleNear(left, top, SAMPLE_REACH.fine) : -1;
    this.#hoverSample(sample);
    const reference = mouse && sample < 0 ? this.pointNear(left, top) : undefined;
    const point = reference && this.#data.groups[reference.dataset]![reference.index];
    this.#cards?.showTip(point, this.#scene());
    this.surface.classList.toggle('on-mark', sample >= 0 || point !== undefined);
    this.place();
    clearTimeout(this.#speaking);
    if (by === 'keys') {
      this.#speaking = window.setTimeout(() => this.announce(this.#sentence(this.probe.at)), SPEAK_MS);
    }
  }

  protected override emit(type: string, detail: object): void {
    // Where a visitor looks on the plane of a moment says nothing of the trained one, of which the page keeps the view.
    if (type !== 'view-change' || !this.moment) {
      super.emit(type, detail);
    }
  }

  protected override clicked(left: number, top: number, coarse: boolean): void {
    const sample = this.#sampleNear(left, top, coarse ? SAMPLE_REACH.coarse : SAMPLE_REACH.fine);
    const point = this.pointNear(left, top, coarse);
    if (sample >= 0) {
      this.#hoverSample(sample);
    } else if (point) {
      this.emit('point-click', { index: this.#data.groups[point.dataset]![point.index]!.index });
    } else {
      this.emit('plane-click', { x: this.plane.x(left), y: this.plane.y(top) });
    }
  }

  protected override asked(place: Place): void {
    clearTimeout(this.#speaking);
    this.emit('probe-announce', place);
    this.announce(this.#sentence(place));
  }

  /** What callouts keep clear of. */
  get #crowd(): Crowd {
    const shown = this.#data.digits.map((digit, i) => (this.#hidden.has(digit) ? [] : this.#data.groups[i]!));
    return { samples: this.samples, points: shown.flat() };
  }

  get #radius(): number {
    return pointRadius(this.compact, this.mode === 'walk' || this.overlay === 'decoded');
  }

  /* Samples, walk and digit are places of the trained model: at a moment of its training they mean nothing. */
  get #walkShown(): WalkMark | null {
    return this.mode === 'walk' && !this.moment ? this.walk : null;
  }

  get #samplesShown(): boolean {
    return this.mode === 'sample' && !this.moment;
  }

  #scene(): Scene {
    return {
      plane: this.plane,
      theme: this.theme,
      overlay: this.overlay,
      compact: this.compact,
      insets: this.insets,
      texts: this.texts,
      roof: this.#legendEdge + LEGEND.gap,
      atlas: this.#atlas,
      moment: this.moment,
      bands: this.moment ? this.#unhidden(this.#data.gaussians) : this.#bands,
      fitted: this.#grid ? [] : this.#fitted,
      outlined: this.#unhidden(this.#grid?.regions ?? []),
      parts: this.#grid ? this.#fitted : [],
      ellipsesShown: this.ellipsesShown && !this.moment,
      digits: this.#regions,
      names: this.moment ? [] : this.#data.names,
      hidden: this.#hidden,
      samplesShown: this.#samplesShown,
      walk: this.#walkShown,
      alpha: this.#alpha,
      story: this.moment ? NO_STORY : this.story,
      digit: this.digit && !this.#walkShown && !this.moment ? this.#travel.place : undefined,
    };
  }

  /* Ten digits need more than one line; a legend that is not shown leaves the room of a usual one. */
  #measureLegend(): number {
    const legend = this.querySelector<HTMLElement>('.map-legend');
    const { wide, compact } = LEGEND.usual;
    return legend?.offsetHeight ? legend.offsetTop + legend.offsetHeight : this.compact ? compact : wide;
  }

  #loadAtlas(): void {
    if (this.#atlas && !this.#atlas.loaded) {
      void this.#atlas.load().then(() => {
        this.#cards?.reset();
        this.#open();
        this.repaint('paint');
      });
    }
  }

  /** The pictures of the opening walk are the atlas's. */
  #open(): void {
    if (this.opening && this.#atlas?.loaded) {
      this.opening = false;
      this.#opening?.begin(
        this.#data.gaussians.map(({ mean }) => mean),
        say(this.texts, 'opening'),
      );
      this.repaint('paint');
    }
  }

  #loadGrid(): void {
    const grid = this.#grid;
    if (grid && !grid.asked) {
      void grid.load().then(() => {
        if (grid === this.#grid) {
          this.#bands = this.#unhidden(grid.regions);
          this.repaint('paint');
        }
      });
    }
  }

  #unhidden<T extends { label: number | null }>(marks: readonly T[]): readonly T[] {
    return marks.filter(({ label }) => label === null || !this.#hidden.has(label));
  }

  #sampleNear(left: number, top: number, slack: number): number {
    return this.#samplesShown ? this.#painter.samples.near(this.plane, left, top, slack) : -1;
  }

  #hoverSample(index: number): void {
    if (index !== this.#hoveredSample) {
      this.#hoveredSample = index;
      this.selectedSample = index;
      this.emit('sample-hover', { index });
    }
  }

  #toggle(digit: number): void {
    this.#hide(new Set(this.#data.digits.filter((other) => this.#hidden.has(other) !== (other === digit))));
  }

  #hide(digits: ReadonlySet<number>): void {
    const hidden = DIGITS.filter((digit) => digits.has(digit));
    this.hiddenDigits = hidden.join();
    this.emit('legend-change', { hidden });
  }

  #toggleEllipses(): void {
    this.ellipsesShown = !this.ellipsesShown;
    this.emit('ellipses-change', { shown: this.ellipsesShown });
  }

  #sentence({ x, y }: Place): string {
    const region = regionOf(this.#regions, x, y, this.texts);
    const label = this.#data.nearest(x, y)?.label ?? '';
    return say(this.texts, 'announce', coordinate(x), coordinate(y), region, label);
  }
}

customElements.define('latent-map', LatentMap);
