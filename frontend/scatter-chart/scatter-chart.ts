import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { paintAnnotations } from './annotations';
import { ChartCanvas, type Work } from './chart-canvas';
import type { LiveChart, ScatterDataset } from './chart-js';
import { ChartProperties } from './chart-properties';
import { formatTick, paintAxisText, paintGraticule } from './graticule';
import { boundsOf, pointNear, type PointReference } from './hit';
import { Interaction } from './interaction';
import { type Insets, type Place, Plane, type PlaneRange } from './plane';
import { Probe } from './probe';
import css from './scatter-chart.css?inline';
import { adoptStyles } from './styles';
import { Theme, watchAppearance } from './theme';
import { Viewport } from './viewport';
import { Voice } from './voice';
import { renderZoomButtons } from './zoom-buttons';

const SETTLED_MS = 250;
const REACH = { fine: 4, coarse: 14 };
const narrow = matchMedia('(width < 720px)');
let elements = 0;

adoptStyles(css);

/**
 * A scatter chart on a plane with one scale.
 *
 * Properties: `datasets`, `annotations`, `label`, `help`, `axisTitles`, `zoomLabels`, `fitRange`, `zoomLimits`, `keys`;
 * `view`, what is shown, null for everything; `chart`, the live Chart.js instance. Methods: `show`, `fit`.
 * Events: `point-click` and `point-hover` {dataset, index}, `plane-click` and `probe-announce` {x, y}, `plane-key`
 * {key, x, y}, `view-change` {xMin, xMax, yMin, yMax} once the visitor's zooming has settled.
 */
export class ScatterChart extends ChartProperties {
  protected theme!: Theme;
  protected readonly probe = new Probe();
  protected readonly viewport = new Viewport((width, height) => this.fitPlane(width, height));
  readonly #interaction = new Interaction(this.viewport, this.probe, {
    letters: () => this.keys,
    viewChanged: () => this.#viewChanged(),
    probed: () => this.probed(),
    clicked: (left, top, coarse) => this.clicked(left, top, coarse),
    asked: (place) => this.asked(place),
    typed: (key, place) => this.emit('plane-key', { key, ...place }),
  });
  readonly #resizes = new ResizeObserver(() => this.#resize());
  readonly #helpId = `chart-help-${++elements}`;
  #canvas: ChartCanvas | undefined;
  #hovered: PointReference | undefined;
  #settling = 0;
  #endWatch: (() => void) | undefined;
  #voice: Voice | undefined;

  /** The live Chart.js instance; undefined while the element is not on a page. */
  get chart(): LiveChart | undefined {
    return this.#canvas?.chart;
  }

  get view(): PlaneRange {
    return this.plane.range;
  }

  set view(range: PlaneRange | null) {
    // What the visitor chose just before is no longer so, and perhaps of another plane.
    clearTimeout(this.#settling);
    if (range) {
      this.viewport.show(range);
    } else {
      this.viewport.fit();
    }
    this.repaint('plane');
  }

  show(xMin: number, xMax: number, yMin: number, yMax: number): void {
    this.view = { x: { min: xMin, max: xMax }, y: { min: yMin, max: yMax } };
  }

  fit(): void {
    this.view = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.classList.add('chart-host');
    this.#resizes.observe(this);
    this.#endWatch = watchAppearance(() => this.lookChanged());
    if (this.hasUpdated) {
      this.#start();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
    this.#endWatch?.();
    clearTimeout(this.#settling);
    this.#canvas?.destroy();
    this.#canvas = undefined;
  }

  /** Paints everything anew, because colours or the pixel ratio are others. */
  protected lookChanged(): void {
    this.theme?.reset();
    this.#resize();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div
        class="chart-surface"
        role="application"
        tabindex="0"
        aria-label=${this.label}
        aria-describedby=${this.#helpId}
      >
        <canvas aria-hidden="true"></canvas>
        <svg class="chart-probe" viewBox="0 0 24 24" aria-hidden="true" hidden>
          <path d="M12 1v7m0 8v7M1 12h7m8 0h7" />
        </svg>
      </div>
      ${this.renderOverlay()} ${renderZoomButtons(this.zoomLabels, this.#interaction)}
      <span class="chart-unseen" id=${this.#helpId}>${this.help}</span>
      <span class="chart-unseen" role="status"></span>
      <i class="chart-swatch" hidden></i>`;
  }

  /** What a subclass puts between the canvas and the buttons. */
  protected renderOverlay(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override firstUpdated(): void {
    this.theme = new Theme(this.querySelector('.chart-swatch')!);
    this.#interaction.listen(this.surface);
    this.#start();
  }

  protected override updated(changed: PropertyValues): void {
    this.viewport.limits = this.zoomLimits;
    if (changed.has('datasets') || changed.has('fitRange') || changed.has('zoomLimits')) {
      this.viewport.refit();
    }
    this.repaint(this.workAfter(changed));
  }

  /** What must be painted again after properties have changed. */
  protected workAfter(changed: PropertyValues): Work {
    return changed.has('annotations') && changed.size === 1 ? 'paint' : 'data';
  }

  protected get surface(): HTMLElement {
    return this.querySelector<HTMLElement>('.chart-surface')!;
  }

  protected get plane(): Plane {
    return this.viewport.plane;
  }

  /** Whether there is too little room for text along the axes. */
  protected get compact(): boolean {
    return narrow.matches;
  }

  /** What stays free around the points when everything is shown. */
  protected get insets(): Insets {
    return this.compact ? { top: 14, right: 10, bottom: 14, left: 10 } : { top: 24, right: 24, bottom: 64, left: 44 };
  }

  /** The plane that shows everything. */
  protected fitPlane(width: number, height: number): Plane {
    return Plane.fitting(this.fitRange ?? boundsOf(this.plotted()), width, height, this.insets);
  }

  /** The points, as they are to be drawn. */
  protected plotted(): readonly ScatterDataset[] {
    return this.datasets;
  }

  /** The width of the paper around each point. */
  protected get halo(): number {
    return 1;
  }

  protected paintBelow(context: CanvasRenderingContext2D): void {
    paintGraticule(context, this.plane, this.theme);
    if (!this.compact) {
      paintAxisText(context, this.plane, this.theme, this.axisTitles, this.insets);
    }
  }

  protected paintAbove(context: CanvasRenderingContext2D): void {
    paintAnnotations(context, this.plane, this.theme, this.annotations);
  }

  /** After each painting and each move of the probe, for what stands over the canvas. */
  protected place(): void {
    this.probe.follow(this.plane);
    const cross = this.querySelector<SVGElement>('.chart-probe')!;
    const { by, left, top } = this.probe;
    cross.toggleAttribute('hidden', by !== 'keys' && by !== 'touch');
    cross.style.translate = `${left}px ${top}px`;
  }

  /** After the visitor has moved the probe or put it away. */
  protected probed(): void {
    const { by, left, top } = this.probe;
    this.hover(by === 'mouse' ? this.pointNear(left, top) : undefined);
    this.place();
  }

  /** The mouse is on a point, or on none. */
  protected hover(point: PointReference | undefined): void {
    const before = this.#hovered;
    this.#hovered = point;
    this.surface.classList.toggle('on-mark', point !== undefined);
    if (point && (point.dataset !== before?.dataset || point.index !== before.index)) {
      this.emit('point-hover', point);
    }
  }

  /** The visitor has clicked, tapped or pressed Space here, in pixels. */
  protected clicked(left: number, top: number, coarse: boolean): void {
    const point = this.pointNear(left, top, coarse);
    if (point) {
      this.emit('point-click', point);
    } else {
      this.emit('plane-click', { x: this.plane.x(left), y: this.plane.y(top) });
    }
  }

  /** The visitor has asked what is here, in data units. */
  protected asked(place: Place): void {
    this.emit('probe-announce', place);
    this.announce(`${formatTick(place.x, 0.01)}, ${formatTick(place.y, 0.01)}`);
  }

  protected pointNear(left: number, top: number, coarse = false): PointReference | undefined {
    return pointNear(this.plotted(), this.plane, left, top, coarse ? REACH.coarse : REACH.fine);
  }

  protected emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Has a screen reader say something once it has finished what it says, even if it has just said the same. */
  protected announce(text: string): void {
    this.#voice ??= new Voice(this.querySelector('[role=status]')!);
    this.#voice.say(text);
  }

  protected repaint(work: Work): void {
    this.#canvas?.request(work);
  }

  #start(): void {
    this.#canvas = new ChartCanvas(this.querySelector('canvas')!, this.theme, {
      plane: () => this.plane,
      datasets: () => this.plotted(),
      halo: () => this.halo,
      paintBelow: (context) => this.paintBelow(context),
      paintAbove: (context) => this.paintAbove(context),
      painted: () => this.place(),
    });
    this.#resize();
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (width > 0 && height > 0) {
      this.viewport.resize(width, height);
      this.#canvas?.resize(width, height);
    }
  }

  #viewChanged(): void {
    this.repaint('plane');
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => {
      const { x, y } = this.view;
      this.emit('view-change', { xMin: x.min, xMax: x.max, yMin: y.min, yMax: y.max });
    }, SETTLED_MS);
  }
}

customElements.define('scatter-chart', ScatterChart);
