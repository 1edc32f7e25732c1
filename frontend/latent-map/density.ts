import type { Plane } from '../scatter-chart/plane';
import type { Rgb, Theme } from '../scatter-chart/theme';
import { indexOfNearest, type Region } from './gaussian';

/* Bands end at 0.5, 1, ... 2.5 standard deviations; one pixel of the layer covers this many of the canvas. */
const BANDS = 5;
const FARTHEST = BANDS / 2;
const COARSENESS = 2;

/** The CSS custom property of a region's colour: its digit's, or ink for all digits. */
export function colorOf({ label }: Region): string {
  return label === null ? '--ink' : `--c${label}`;
}

/** The density as bands of half a standard deviation, each place in the colour of the region it is least far out on. */
export class DensityLayer {
  readonly #canvas = document.createElement('canvas');
  #painted: { plane: Plane; regions: readonly Region[] } | undefined;

  /** Forgets what it has, because colours are others. */
  reset(): void {
    this.#painted = undefined;
  }

  paint(context: CanvasRenderingContext2D, plane: Plane, theme: Theme, regions: readonly Region[]): void {
    if (this.#painted?.plane !== plane || this.#painted.regions !== regions) {
      this.#painted = { plane, regions };
      this.#fill(plane, theme, regions);
    }
    context.drawImage(this.#canvas, 0, 0, this.#canvas.width * COARSENESS, this.#canvas.height * COARSENESS);
  }

  #fill(plane: Plane, theme: Theme, regions: readonly Region[]): void {
    const width = (this.#canvas.width = Math.ceil(plane.width / COARSENESS));
    const height = (this.#canvas.height = Math.ceil(plane.height / COARSENESS));
    const image = new ImageData(width, height);
    const pixels = new Uint32Array(image.data.buffer);
    const strength = theme.dark ? 16 : 11.5;
    const colors = regions.map((region) => levelsOf(theme.rgb(colorOf(region)), strength));
    for (let at = 0, row = 0; row < height; row++) {
      const y = plane.y((row + 0.5) * COARSENESS);
      for (let column = 0; column < width; column++, at++) {
        const x = plane.x((column + 0.5) * COARSENESS);
        const index = indexOfNearest(regions, x, y);
        const squared = index < 0 ? Infinity : regions[index]!.squaredDistance(x, y);
        if (squared < FARTHEST * FARTHEST) {
          pixels[at] = colors[index]![Math.floor(2 * Math.sqrt(squared))]!;
        }
      }
    }
    this.#canvas.getContext('2d')!.putImageData(image, 0, 0);
  }
}

/* One colour for each band from the inside out, as 32 bits: alpha, blue, green, red from the highest byte. */
function levelsOf([red, green, blue]: Rgb, strength: number): Uint32Array {
  return Uint32Array.from(
    { length: BANDS },
    (_, band) => red | (green << 8) | (blue << 16) | (Math.round((BANDS - band) * strength) << 24),
  );
}
