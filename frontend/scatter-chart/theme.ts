/** Red, green and blue, each 0..255. */
export type Rgb = readonly [number, number, number];

/** The page's colours and type, as a canvas needs them. Colours are the names of CSS custom properties. */
export class Theme {
  readonly #swatch: HTMLElement;
  readonly #colors = new Map<string, Rgb>();
  #family = '';

  /** @param swatch an element that nobody sees, which resolves colours where the chart stands */
  constructor(swatch: HTMLElement) {
    this.#swatch = swatch;
  }

  /** Forgets everything, because the page looks different now. */
  reset(): void {
    this.#colors.clear();
    this.#family = '';
  }

  rgb(token: string): Rgb {
    let rgb = this.#colors.get(token);
    if (!rgb) {
      this.#swatch.style.color = `var(${token})`;
      rgb = toRgb(getComputedStyle(this.#swatch).color);
      this.#colors.set(token, rgb);
    }
    return rgb;
  }

  /** A colour for `fillStyle` and `strokeStyle`. */
  color(token: string, alpha = 1): string {
    const [red, green, blue] = this.rgb(token);
    return `rgb(${red} ${green} ${blue} / ${alpha})`;
  }

  /** Whether light ink stands on dark paper. */
  get dark(): boolean {
    const sum = (token: string) => this.rgb(token).reduce((total, part) => total + part, 0);
    return sum('--paper') < sum('--ink');
  }

  font(size: number, weight = 400): string {
    this.#family ||= getComputedStyle(this.#swatch).fontFamily;
    return `${weight} ${size}px ${this.#family}`;
  }
}

/**
 * Calls back whenever canvases must be painted again: another theme (an attribute of the root element, or the system's
 * preference), forced colours, another pixel ratio.
 *
 * @returns ends the watch
 */
export function watchAppearance(listener: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  const root = new MutationObserver(listener);
  root.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'data-theme', 'style', 'theme'] });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', listener, { signal });
  }
  watchPixelRatio(listener, signal);
  return () => {
    root.disconnect();
    end.abort();
  };
}

/* A media query can only ask for the present ratio, so each change needs a new one. */
function watchPixelRatio(listener: () => void, signal: AbortSignal): void {
  const changed = () => {
    watchPixelRatio(listener, signal);
    listener();
  };
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', changed, { once: true, signal });
}

/* Painting and reading back understands every notation of colours there is. */
function toRgb(css: string): Rgb {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
