/** The shape of a point. Each tells a class from the others without its colour, and all look equally large. */
export type PointStyle =
  | 'circle'
  | 'triangle'
  | 'rect'
  | 'diamond'
  | 'bar'
  | 'dome'
  | 'cross'
  | 'plus'
  | 'triangle-down'
  | 'hourglass'
  | 'star';

/** A polygon around the origin, x to the right and y down, in radii of the disc that looks as large. */
export type Outline = readonly (readonly [x: number, y: number])[];

const polygon = (corners: number, reach: number, first: number): Outline =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = first + (2 * Math.PI * corner) / corners;
    return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
  });

const UP = -Math.PI / 2;

const PLUS: Outline = [
  [-0.45, -1.32],
  [0.45, -1.32],
  [0.45, -0.45],
  [1.32, -0.45],
  [1.32, 0.45],
  [0.45, 0.45],
  [0.45, 1.32],
  [-0.45, 1.32],
  [-0.45, 0.45],
  [-1.32, 0.45],
  [-1.32, -0.45],
  [-0.45, -0.45],
];

const turned = (outline: Outline, angle: number): Outline =>
  outline.map(([x, y]) => [
    x * Math.cos(angle) - y * Math.sin(angle),
    x * Math.sin(angle) + y * Math.cos(angle),
  ]);

/* A ring of ten corners, every other one pulled in. */
const STAR: Outline = polygon(10, 1.55, UP).map(([x, y], corner) => {
  const pull = corner % 2 === 0 ? 1 : 0.42;
  return [x * pull, y * pull];
});

/* Half a disc on its flat side. */
const DOME: Outline = Array.from({ length: 13 }, (_, step) => {
  const angle = Math.PI + (Math.PI * step) / 12;
  return [1.4 * Math.cos(angle), 0.65 + 1.4 * Math.sin(angle)];
});

/** The shapes that are not discs. */
export const OUTLINES: Readonly<Record<Exclude<PointStyle, 'circle'>, Outline>> = {
  triangle: polygon(3, 1.42, UP),
  rect: polygon(4, 1.27, -Math.PI / 4),
  diamond: polygon(4, 1.3, UP),
  bar: [
    [-1.5, -0.62],
    [1.5, -0.62],
    [1.5, 0.62],
    [-1.5, 0.62],
  ],
  dome: DOME,
  plus: PLUS,
  cross: turned(PLUS, Math.PI / 4),
  'triangle-down': polygon(3, 1.42, -UP),
  hourglass: [
    [-1.15, -1.3],
    [1.15, -1.3],
    [0.3, 0],
    [1.15, 1.3],
    [-1.15, 1.3],
    [-0.3, 0],
  ],
  star: STAR,
};

/** How far a shape reaches from its middle, across or up, in radii. */
export function reachOf(style: PointStyle): number {
  return style === 'circle' ? 1 : Math.max(...OUTLINES[style].flat().map(Math.abs));
}

/** The shape of a name in any case, as the server writes it; a disc for an unknown one. */
export function pointStyleOf(name: string): PointStyle {
  const style = name.toLowerCase().replace('_', '-');
  return style in OUTLINES ? (style as PointStyle) : 'circle';
}
