import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Work } from '../scatter-chart/chart-canvas';
import type { ScatterDataset } from '../scatter-chart/chart-js';
import { boundsOf } from '../scatter-chart/hit';
import { type Insets, type Place, Plane } from '../scatter-chart/plane';
import { adoptStyles } from '../scatter-chart/styles';
import { DigitTravel } from './digit-mark';
import { whenIdle } from './idle';
import cards from './cards.css?inline';
import css from './latent-map.css?inline';
import { renderKey, renderLegend } from './legend';
import { MapCards } from './map-cards';
import { MapContent } from './map-content';
import { MapPainter, type Scene } from './map-painter';
import { pictureOf, save } from './map-picture';
import { MapProperties } from './map-properties';
import { DIGITS, pointRadius, type TestPoint, type WalkMark } from './marks';
import { MomentView, rangeOf } from './moment';
import { Opening } from './opening';
import { regionOf } from './region';
import { crowdOf, keyOf, samplesShown, sceneOf, usesOf, walkShown } from './scene-of';
import { coordinate, say } from './texts';
import { walkPlane } from './walk-plane';

adoptStyles(css);
adoptStyles(cards);

const SAMPLE_REACH = { fine: 9, coarse: 18 };
/* How much closer than the whole map the view of a short walk may be. */
const WALK_ZOOM = 2.2;
const SPEAK_MS = 600;
/* Pixels that the buttons beside a small map take. */
const BUTTONS = 64;
/* Below the legend: what the legend keeps free, and where points begin. */
const LEGEND = { usual: { wide: 52, compact: 56 }, gap: 8, room: { wide: 46, compact: 28 } };

/**
 * The latent plane with all that stands on it.
 *
 * Properties, beside the chart's: `points`, `ellipses`, `density`, `digit`, `samples`, `selectedSample`, `walk`, `story`,
 * `opening`, `mode`, `hiddenDigits` (as "1,6"), `ellipsesShown`, `overlay`, `decoderUrl`, `decodeUrl`, `testImageUrl`, `texts`,
 * `pointCard`. Methods: `walkPosition(alpha)`, `savePicture(name)`. Events, beside the chart's: `point-click` {index, use}, `sample-hover`
 * {index, or -1}, `legend-change` {hidden}, `ellipses-change` {shown}, `stop-move` {stop, x, y}, `stop-remove` {stop}.
 */
export class LatentMap extends MapProperties {
  readonly #painter = new MapPainter();
  readonly #travel = new DigitTravel();
  readonly #content = new MapContent();
  #datasets: readonly ScatterDataset[] = [];
  #cards: MapCards | undefined;
  #opening: Opening | undefined;
  #moving: WalkMark | undefined;
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

  /** Has the browser save the map as a PNG file, on white and with its legend. */
  savePicture(name: string): void {
    const sheet = {
      scene: this.#scene(),
      datasets: this.#datasets,
      halo: this.halo,
      samples: this.samples,
      digit: this.digit,
    };
    save(pictureOf(sheet, this.querySelector('.chart-swatch')!), name);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#speaking);
    this.#cards?.hide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#content.update(this, changed)) {
      this.#painter.reset();
    }
    if (changed.has('decoderUrl')) {
      whenIdle(() => this.#loadDecoder());
    }
    if (changed.has('digit') && this.digit) {
      this.#travel.moveTo(this.digit, changed.get('digit') ? 'leisure' : 'once');
    }
    if (changed.has('walk')) {
      this.#moving = undefined;
    }
    if (changed.has('samples')) {
      this.#painter.samples.replace(this.samples);
    }
    this.#painter.samples.selected = this.selectedSample;
    this.#datasets = this.#content.datasets(this.#radius);
    this.dataset.mode = this.mode;
    this.toggleAttribute('data-moment', this.moment !== null);
  }

  protected override renderOverlay(): TemplateResult {
    const { data, hidden } = this.#content;
    const entries = data.digits.map((label, i) => ({ label, count: data.groups[i]!.length, shown: !hidden.has(label) }));
    return html`${renderKey(keyOf(this, this.#content), this.texts)}
      <div class="map-cards"></div>
      ${renderLegend(entries, { shown: this.ellipsesShown, anyShape: this.density !== null }, this.texts, {
        toggleDigit: (digit) => this.#toggle(digit),
        showAll: () => this.#hide(new Set()),
        toggleEllipses: () => this.#toggleEllipses(),
      })}`;
  }

  protected override firstUpdated(): void {
    this.#cards = new MapCards(this.querySelector('.map-cards')!, {
      wanted: ({ index }, use) => this.emit('point-click', { index, use }),
      closed: () => this.surface.focus({ preventScroll: true }),
      moving: (stop, place) => this.#moveStop(stop, place),
      moved: (stop, place) => this.emit('stop-move', { stop, ...place }),
      backed: () => this.#moveStop(-1),
      removed: (stop) => this.emit('stop-remove', { stop }),
    });
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
    const painted = ['digit', 'samples', 'selectedSample', 'ellipses', 'density', 'ellipsesShown', 'decoderUrl', 'story'];
    return [...changed.keys()].every((name) => painted.includes(String(name))) ? 'paint' : 'data';
  }

  protected override get insets(): Insets {
    const { wide, compact } = LEGEND.room;
    return this.compact
      ? { top: this.#legendEdge + compact, right: BUTTONS, bottom: 22, left: 22 }
      : { top: this.#legendEdge + wide, right: 36, bottom: 64, left: 44 };
  }

  protected override fitPlane(width: number, height: number): Plane {
    this.#legendEdge = this.#measureLegend();
    const range = this.moment ? rangeOf(this.moment) : (this.fitRange ?? this.#content.data.range ?? boundsOf([]));
    const whole = Plane.fitting(range, width, height, this.insets);
    const walk = this.compact ? walkShown(this) : null;
    return walk ? walkPlane(walk, whole, WALK_ZOOM) : whole;
  }

  protected override plotted(): readonly ScatterDataset[] {
    return this.#datasets;
  }

  protected override get halo(): number {
    return this.overlay === 'decoded' ? 1 : 0.7;
  }

  protected override paintBelow(context: CanvasRenderingContext2D): void {
    if (this.overlay === 'decoded') {
      this.#loadDecoder();
    }
    if (this.overlay === 'density' || this.ellipsesShown) {
      this.#content.loadGrid(() => this.repaint('paint'));
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
      this.#loadDecoder();
    }
    /* With ghosts around it, the digit's pin would lie over them. */
    const pinned = this.digit?.ghosts?.length ? null : this.digit;
    this.#cards?.place(this.#scene(), this.probe, pinned, crowdOf(this, this.#content));
    if (this.#opening?.playing) {
      this.#opening.place(this.plane, this.theme, this.#content.decoder);
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
    const point = reference && this.#content.data.groups[reference.dataset]![reference.index];
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
      this.#choose(this.#content.data.groups[point.dataset]![point.index]!);
    } else if (!this.#cards?.dismissed) {
      this.emit('plane-click', { x: this.plane.x(left), y: this.plane.y(top) });
    }
  }

  protected override asked(place: Place): void {
    clearTimeout(this.#speaking);
    this.emit('probe-announce', place);
    this.announce(this.#sentence(place));
  }

  get #radius(): number {
    return pointRadius(this.compact, this.mode === 'walk' || this.overlay === 'decoded');
  }

  #scene(): Scene {
    return sceneOf(this, this.#content, {
      plane: this.plane,
      theme: this.theme,
      compact: this.compact,
      insets: this.insets,
      roof: this.#legendEdge + LEGEND.gap,
      alpha: this.#alpha,
      digit: this.#travel.place,
      moving: this.#moving,
    });
  }

  /* Ten digits need more than one line; a legend that is not shown leaves the room of a usual one. */
  #measureLegend(): number {
    const legend = this.querySelector<HTMLElement>('.map-legend');
    const { wide, compact } = LEGEND.usual;
    return legend?.offsetHeight ? legend.offsetTop + legend.offsetHeight : this.compact ? compact : wide;
  }

  #loadDecoder(): void {
    this.#content.loadDecoder(() => {
      this.#cards?.reset();
      this.#open();
      this.repaint('paint');
    });
  }

  /** The pictures of the opening walk are decoded here. */
  #open(): void {
    if (this.opening) {
      this.#opening?.announce(
        this.#content.data.gaussians.map(({ mean }) => mean),
        say(this.texts, 'opening'),
      );
      if (this.#content.decoder?.loaded) {
        this.opening = false;
        this.#opening?.begin();
        this.repaint('paint');
      }
    }
  }

  #sampleNear(left: number, top: number, slack: number): number {
    return samplesShown(this) ? this.#painter.samples.near(this.plane, left, top, slack) : -1;
  }

  #hoverSample(index: number): void {
    if (index !== this.#hoveredSample) {
      this.#hoveredSample = index;
      this.selectedSample = index;
      this.emit('sample-hover', { index });
    }
  }

  #toggle(digit: number): void {
    this.#hide(new Set(this.#content.data.digits.filter((other) => this.#content.hidden.has(other) !== (other === digit))));
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
    const region = regionOf(this.#content.regions, x, y, this.texts);
    const label = this.#content.data.nearest(x, y)?.label ?? '';
    const denser = this.#content.data.ground.denserThan({ x, y });
    const density = denser > 0 ? say(this.texts, 'denser', denser) : say(this.texts, 'empty');
    return say(this.texts, 'announce', coordinate(x), coordinate(y), region, label, density);
  }

  /** A test digit is pointed at: as what it is wanted, its card asks, unless it can only be one thing. */
  #choose(point: TestPoint): void {
    if (this.pointCard) {
      this.#cards?.ask(point, usesOf(this), this.#scene());
    } else {
      this.emit('point-click', { index: point.index, use: 'pick' });
    }
  }

  /* While a stop moves, the way is straight from stop to stop: only the server knows where data are. */
  #moveStop(stop: number, place?: Place): void {
    const walk = this.#moving ?? this.walk;
    if (walk && place) {
      const stops = walk.stops.with(stop, place);
      this.#moving = { ...walk, stops, path: [walk.a, ...stops, walk.b] };
    } else {
      this.#moving = undefined;
    }
    this.repaint('paint');
  }
}

customElements.define('latent-map', LatentMap);
