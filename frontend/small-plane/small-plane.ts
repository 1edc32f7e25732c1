import { html, type TemplateResult } from 'lit';
import { InkElement } from '../ink/ink-element';
import { paintDigitMark } from '../latent-map/digit-mark';
import { SHAPES, type TestPoint } from '../latent-map/marks';
import { type Place, Plane, type PlaneRange } from '../scatter-chart/plane';
import { tracePoint } from '../scatter-chart/shapes';
import { adoptStyles } from '../scatter-chart/styles';
import { Theme } from '../scatter-chart/theme';
import css from './small-plane.css?inline';

adoptStyles(css);

const RADIUS = 2;
const INSETS = { top: 10, right: 10, bottom: 10, left: 10 };
/* What the digit's mark covers, from its middle. */
const MARK = 9;

/**
 * A latent plane as a picture: its test digits and the visitor's digit, without anything to do. A digit beyond the
 * points stands at the edge.
 *
 * Properties: `points`, `digit` {x, y} or null.
 */
export class SmallPlane extends InkElement {
  static override readonly properties = { points: { attribute: false }, digit: { attribute: false } };

  declare points: TestPoint[];
  declare digit: Place | null;

  readonly #sizes = new ResizeObserver(() => this.hasUpdated && this.repaint());
  #theme: Theme | undefined;

  constructor() {
    super();
    this.points = [];
    this.digit = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override render(): TemplateResult {
    return html`<canvas aria-hidden="true"></canvas><i hidden></i>`;
  }

  protected override firstUpdated(): void {
    this.#theme = new Theme(this.querySelector('i')!);
  }

  protected override updated(): void {
    this.repaint();
  }

  protected override repaint(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (width === 0 || height === 0 || !this.#theme) {
      return;
    }
    this.#theme.reset();
    const canvas = this.querySelector('canvas')!;
    canvas.width = Math.round(width * devicePixelRatio);
    canvas.height = Math.round(height * devicePixelRatio);
    const context = canvas.getContext('2d')!;
    context.scale(devicePixelRatio, devicePixelRatio);
    const plane = Plane.fitting(rangeOf(this.points), width, height, INSETS);
    for (const { x, y, label } of this.points) {
      tracePoint(context, SHAPES[label]!, plane.left(x), plane.top(y), RADIUS);
      context.fillStyle = this.#theme.color(`--c${label}`);
      context.fill();
    }
    if (this.digit) {
      const left = Math.min(Math.max(plane.left(this.digit.x), MARK), width - MARK);
      const top = Math.min(Math.max(plane.top(this.digit.y), MARK), height - MARK);
      paintDigitMark(context, plane, this.#theme, { x: plane.x(left), y: plane.y(top) });
    }
  }
}

function rangeOf(points: readonly Place[]): PlaneRange {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return points.length > 0
    ? { x: { min: Math.min(...xs), max: Math.max(...xs) }, y: { min: Math.min(...ys), max: Math.max(...ys) } }
    : { x: { min: -1, max: 1 }, y: { min: -1, max: 1 } };
}

customElements.define('small-plane', SmallPlane);
