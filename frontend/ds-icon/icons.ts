/*
 * The drawings behind <ds-icon>. Lines of 1.6 on a grid of 20; shapes that stand for digits on a grid of 14; the logo
 * on one of 28.
 */

/** One drawing: the side of its square grid, and what is drawn on it as SVG. */
export interface IconDrawing {
  readonly grid: number;
  readonly body: string;
}

/* Actions and things. */
const LINES: Record<string, string> = {
  brush: '<path d="M13.6 3.2a1.9 1.9 0 0 1 2.7 0l.5.5a1.9 1.9 0 0 1 0 2.7L7 16.2 3 17l.8-4z"/><path d="m11.8 5 3.2 3.2"/>',
  eraser: '<path d="m7.2 16.5-3.6-3.6a1.6 1.6 0 0 1 0-2.3l6.5-6.5a1.6 1.6 0 0 1 2.3 0l3.5 3.5a1.6 1.6 0 0 1 0 2.3l-6.6 6.6z"/><path d="m7 7.3 5.8 5.8M7.2 16.5H17"/>',
  undo: '<path d="M7 4.5 3.5 8 7 11.5"/><path d="M3.5 8h8.2a4.3 4.3 0 0 1 0 8.6H8.5"/>',
  redo: '<path d="m13 4.5 3.5 3.5-3.5 3.5"/><path d="M16.5 8H8.3a4.3 4.3 0 0 0 0 8.6h3.2"/>',
  clear: '<path d="M3.8 5.8h12.4M8 5.6V4.2c0-.6.4-1 1-1h2c.6 0 1 .4 1 1v1.4M5.3 5.8l.7 9.6c.1.8.7 1.4 1.5 1.4h5c.8 0 1.4-.6 1.5-1.4l.7-9.6M8.3 9v4.6M11.7 9v4.6"/>',
  upload: '<path d="M10 13V3.5M6.3 7 10 3.3 13.7 7M3.5 13v2.2c0 .9.7 1.6 1.6 1.6h9.8c.9 0 1.6-.7 1.6-1.6V13"/>',
  dice: '<rect x="3.2" y="3.2" width="13.6" height="13.6" rx="3"/><g fill="currentColor" stroke="none"><circle cx="7" cy="7" r="1.2"/><circle cx="13" cy="13" r="1.2"/><circle cx="10" cy="10" r="1.2"/><circle cx="13" cy="7" r="1.2"/><circle cx="7" cy="13" r="1.2"/></g>',
  share: '<path d="M8.3 11.7a3.3 3.3 0 0 0 4.7 0l2.7-2.7a3.3 3.3 0 0 0-4.7-4.7l-.9.9"/><path d="M11.7 8.3a3.3 3.3 0 0 0-4.7 0L4.3 11A3.3 3.3 0 0 0 9 15.7l.9-.9"/>',
  screen: '<path d="M2.5 3.5h15M3.5 3.5v8.7c0 .6.5 1 1 1h11c.6 0 1-.4 1-1V3.5M10 13.2v1.6M6.5 17l3.5-2.3 3.5 2.3"/>',
  sun: '<circle cx="10" cy="10" r="3.3"/><path d="M10 2.5v1.3M10 16.2v1.3M2.5 10h1.3M16.2 10h1.3M4.7 4.7l.9.9M14.4 14.4l.9.9M4.7 15.3l.9-.9M14.4 5.6l.9-.9"/>',
  moon: '<path d="M16.5 11.7A6.8 6.8 0 0 1 8.3 3.5a6.8 6.8 0 1 0 8.2 8.2z"/>',
  help: '<circle cx="10" cy="10" r="7.2"/><path d="M7.9 7.9a2.2 2.2 0 0 1 4.2.7c0 1.5-2.1 1.8-2.1 3.1"/><path d="M10 14.2v.01"/>',
  play: '<path d="M6.2 3.9v12.2c0 .5.6.9 1 .6l9.3-6.1a.7.7 0 0 0 0-1.2L7.2 3.3c-.4-.3-1 .1-1 .6z" fill="currentColor" stroke="none"/>',
  pause: '<path d="M7 4.5v11M13 4.5v11" stroke-width="2.6"/>',
  loop: '<path d="m13.5 2.8 2.7 2.7-2.7 2.7"/><path d="M3.8 9.2V8a2.5 2.5 0 0 1 2.5-2.5h9.7M6.5 17.2l-2.7-2.7 2.7-2.7"/><path d="M16.2 10.8V12a2.5 2.5 0 0 1-2.5 2.5H4"/>',
  down: '<path d="M10 3.3v9.5M6.3 9.3 10 13l3.7-3.7M3.5 13v2.2c0 .9.7 1.6 1.6 1.6h9.8c.9 0 1.6-.7 1.6-1.6V13"/>',
  plus: '<path d="M10 4v12M4 10h12"/>',
  minus: '<path d="M4 10h12"/>',
  compare: '<rect x="2.6" y="4" width="4" height="12" rx="1"/><rect x="8" y="4" width="4" height="12" rx="1"/><rect x="13.4" y="4" width="4" height="12" rx="1"/>',
  fit: '<path d="M3.5 7V4.5c0-.6.4-1 1-1H7M13 3.5h2.5c.6 0 1 .4 1 1V7M16.5 13v2.5c0 .6-.4 1-1 1H13M7 16.5H4.5c-.6 0-1-.4-1-1V13"/>',
  swap: '<path d="M4 7h12M13 4l3 3-3 3M16 13H4M7 10l-3 3 3 3"/>',
  dots: '<circle cx="5.5" cy="13.5" r="2"/><path d="m12.3 3 2.5 4.3H9.8z"/><rect x="12.5" y="12" width="4" height="4"/>',
  grid: '<rect x="3" y="3" width="14" height="14" rx="2"/><path d="M3 7.7h14M3 12.3h14M7.7 3v14M12.3 3v14"/>',
  contour: '<ellipse cx="10" cy="10" rx="7.5" ry="5.5" transform="rotate(-28 10 10)"/><ellipse cx="10" cy="10" rx="3.7" ry="2.5" transform="rotate(-28 10 10)"/>',
  three: '<ellipse cx="5.8" cy="6.5" rx="3.3" ry="2.3" transform="rotate(-50 5.8 6.5)"/><ellipse cx="14.2" cy="6.5" rx="3.3" ry="2.3" transform="rotate(50 14.2 6.5)"/><ellipse cx="10" cy="14.3" rx="4" ry="2.3"/>',
  layers: '<path d="m10 3 7 3.7-7 3.7-7-3.7z"/><path d="m3 10.3 7 3.7 7-3.7M3 13.7l7 3.6 7-3.6"/>',
  right: '<path d="M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5"/>',
  chev: '<path d="m5.5 8 4.5 4.5L14.5 8"/>',
  walk: '<circle cx="4.5" cy="14.5" r="2"/><circle cx="15.5" cy="5.5" r="2"/><path d="M6.5 13 13.5 7" stroke-dasharray="1.5 2.6"/>',
  book: '<path d="M10 5.5C8.5 4.2 6 3.8 3 4v11c3-.2 5.5.2 7 1.5 1.5-1.3 4-1.7 7-1.5V4c-3-.2-5.5.2-7 1.5zM10 5.5v11"/>',
  target: '<circle cx="10" cy="10" r="5.5"/><path d="M10 2.500v4M10 13.500v4M2.500 10h4M13.500 10h4"/>',
  eye: '<path d="M2.5 10S5.2 4.8 10 4.8 17.5 10 17.5 10 14.8 15.2 10 15.2 2.5 10 2.5 10z"/><circle cx="10" cy="10" r="2.3"/>',
  look: '<path d="M3.5 7V4.5c0-.6.4-1 1-1H7M13 3.5h2.5c.6 0 1 .4 1 1V7M16.5 13v2.5c0 .6-.4 1-1 1H13M7 16.5H4.5c-.6 0-1-.4-1-1V13"/><circle cx="10" cy="10" r="2.6"/>',
  heat: '<rect x="3.5" y="3.5" width="13" height="13" rx="2"/><path d="m3.8 12 8.2-8.2M6.5 16.3 16.3 6.5M11.5 16.4l4.9-4.9"/>',
  camera: '<path d="M7 5.5 8.2 3.8h3.6L13 5.5h2.4c.6 0 1.1.5 1.1 1.1v8.3c0 .6-.5 1.1-1.1 1.1H4.6c-.6 0-1.1-.5-1.1-1.1V6.6c0-.6.5-1.1 1.1-1.1z"/><circle cx="10" cy="10.5" r="2.7"/>',
  people: '<circle cx="7" cy="7" r="2.6"/><path d="M2.5 16.2c0-3 2-4.7 4.5-4.7s4.5 1.7 4.5 4.7"/><path d="M12.2 4.7a2.6 2.6 0 0 1 0 4.8M13.7 11.8c2.2.4 3.8 2 3.8 4.4"/>',
  more: '<g fill="currentColor" stroke="none"><circle cx="4.5" cy="10" r="1.5"/><circle cx="10" cy="10" r="1.5"/><circle cx="15.5" cy="10" r="1.5"/></g>',
  clock: '<circle cx="10" cy="10" r="7"/><path d="M10 5.8V10l2.8 1.8"/>',
  warn: '<path d="M10 3.2 17.5 16.3h-15z"/><path d="M10 8.3v3.5M10 13.9v.01"/>',
};

/* s0 to s9: real digits, as the map draws them; dia: a sample; ring: the visitor's digit. */
const SHAPES: Record<string, string> = {
  s0: '<rect x=".8" y="4.3" width="12.4" height="5.4"/>',
  s1: '<circle cx="7" cy="7" r="5.2"/>',
  s2: '<path d="M.9 10.2a6.1 6.1 0 0 1 12.2 0z"/>',
  s3: '<path d="M5 1.2h4V5h3.8v4H9v3.8H5V9H1.2V5H5z" transform="rotate(45 7 7)"/>',
  s4: '<path d="M5 1.2h4V5h3.8v4H9v3.8H5V9H1.2V5H5z"/>',
  s5: '<path d="M7 1.3 13 12H1z"/>',
  s6: '<rect x="2" y="2" width="10" height="10"/>',
  s7: '<path d="M7 12.7 1 2h12z"/>',
  s8: '<path d="M1.8 1.2h10.4L8.2 7l4 5.8H1.8l4-5.8z"/>',
  s9: '<path d="m7 .4 1.9 4.6 5 .4-3.8 3.2 1.2 4.9L7 10.9l-4.3 2.6 1.2-4.9L.1 5.4l5-.4z"/>',
  dia: '<path d="M7 1.2 12.8 7 7 12.8 1.2 7z"/>',
  ring: '<circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" stroke-width="1.6"/><circle cx="7" cy="7" r="2.4" fill="currentColor"/>',
};

/* The mark of the product, in the colours of the digits. */
const LOGOS: Record<string, string> = {
  logo: '<path d="M1.5 19.5c4-7 8-9.5 12.5-9.5s8.5 2.5 12.5 9.5" fill="none" stroke="var(--line-2)" stroke-width="1.5"/><path d="M6 23.5c2.5-4 5-5.5 8-5.5s5.5 1.5 8 5.5" fill="none" stroke="var(--edge)" stroke-width="1.5"/><circle cx="5.5" cy="9" r="3.2" fill="var(--c1)"/><path d="m14 1.8 3.6 6.4h-7.2z" fill="var(--c5)"/><rect x="19.6" y="6.2" width="5.8" height="5.8" fill="var(--c6)"/>',
};

/** Every icon by its name. */
export const ICONS: ReadonlyMap<string, IconDrawing> = new Map(
  [
    { grid: 20, bodies: LINES },
    { grid: 14, bodies: SHAPES },
    { grid: 28, bodies: LOGOS },
  ].flatMap(({ grid, bodies }) => Object.entries(bodies).map(([name, body]) => [name, { grid, body }] as const)),
);
