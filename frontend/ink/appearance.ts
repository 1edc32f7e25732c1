/*
 * What painting on a canvas needs to know about the page around it: the colour of ink, and when that or the
 * number of device pixels per CSS pixel changes.
 */

/** Red, green and blue, each 0..255. */
export type Rgb = readonly [number, number, number];

const listeners = new Set<() => void>();
const colours = new Map<string, Rgb>();
let watching = false;

/**
 * Calls back whenever canvases must be painted again: another theme (an attribute on the root element or the
 * system's preference), forced colours, another pixel ratio.
 *
 * @returns ends the watch
 */
export function onAppearanceChange(listener: () => void): () => void {
  if (!watching) {
    watching = true;
    watchTheme();
    watchPixelRatio();
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The computed text colour of an element; style sheets give canvases the colour of ink. */
export function inkOf(element: Element): Rgb {
  const css = getComputedStyle(element).color;
  let rgb = colours.get(css);
  if (!rgb) {
    rgb = toRgb(css);
    colours.set(css, rgb);
  }
  return rgb;
}

function watchTheme(): void {
  new MutationObserver(notify).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['class', 'data-theme', 'style', 'theme'],
  });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', notify);
  }
}

/* A media query can only ask for the present ratio, so each change needs a new one. */
function watchPixelRatio(): void {
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
    'change',
    () => {
      watchPixelRatio();
      notify();
    },
    { once: true },
  );
}

function notify(): void {
  for (const listener of listeners) {
    listener();
  }
}

/* Painting and reading back understands every notation of colours that CSS has or will have. */
function toRgb(css: string): Rgb {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
