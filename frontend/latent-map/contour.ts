import type { Place } from '../scatter-chart/plane';

/**
 * Lines of equal height over a grid, by marching squares: each a list of places from crossing to crossing, whose first
 * place is also the last if the line is closed.
 *
 * @param height of a place of the grid, with whole coordinates
 * @returns lines in the coordinates of the grid
 */
export function contoursOf(
  columns: number,
  rows: number,
  height: (column: number, row: number) => number,
  level: number,
): Place[][] {
  const neighbours = new Map<number, number[]>();
  const join = (a: number, b: number) => {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  };
  // An edge of the grid is named by where it starts: even numbers go right, odd ones down.
  const edge = (column: number, row: number, down: number) => 2 * (row * columns + column) + down;
  const inside = (column: number, row: number) => height(column, row) < level;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const [a, b] = [inside(column, row), inside(column + 1, row)];
      const [c, d] = [inside(column, row + 1), inside(column + 1, row + 1)];
      if (a === b && b === c && c === d) {
        continue;
      }
      const sides: [boolean, number][] = [
        [a !== b, edge(column, row, 0)],
        [b !== d, edge(column + 1, row, 1)],
        [c !== d, edge(column, row + 1, 0)],
        [a !== c, edge(column, row, 1)],
      ];
      const crossed = sides.filter(([crosses]) => crosses).map(([, name]) => name);
      if (crossed.length === 2) {
        join(crossed[0]!, crossed[1]!);
      } else if (crossed.length === 4) {
        // A saddle: top and right belong together if the upper right corner stands alone, else top and left.
        const [top, right, bottom, left] = crossed as [number, number, number, number];
        const middle =
          (height(column, row) + height(column + 1, row) + height(column, row + 1) + height(column + 1, row + 1)) / 4;
        if (middle < level === a) {
          join(top, right);
          join(bottom, left);
        } else {
          join(top, left);
          join(bottom, right);
        }
      }
    }
  }
  const crossing = (name: number): Place => {
    const column = (name >> 1) % columns;
    const row = Math.floor((name >> 1) / columns);
    const [right, down] = name & 1 ? [0, 1] : [1, 0];
    const start = height(column, row);
    const part = (level - start) / (height(column + right, row + down) - start);
    return { x: column + right * part, y: row + down * part };
  };
  return chainsOf(neighbours).map((chain) => chain.map(crossing));
}

/* Open chains first, from one of their ends, so that no chain is begun in its middle. */
function chainsOf(neighbours: ReadonlyMap<number, readonly number[]>): number[][] {
  const seen = new Set<number>();
  const chains: number[][] = [];
  const follow = (start: number) => {
    const chain = [start];
    seen.add(start);
    for (let at: number | undefined = start; at !== undefined; ) {
      at = neighbours.get(at)!.find((next) => !seen.has(next));
      if (at !== undefined) {
        seen.add(at);
        chain.push(at);
      }
    }
    return chain;
  };
  for (const [name, others] of neighbours) {
    if (others.length === 1 && !seen.has(name)) {
      chains.push(follow(name));
    }
  }
  for (const name of neighbours.keys()) {
    if (!seen.has(name)) {
      const loop = follow(name);
      chains.push([...loop, loop[0]!]);
    }
  }
  return chains;
}
