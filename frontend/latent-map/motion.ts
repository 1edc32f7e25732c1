const still = matchMedia('(prefers-reduced-motion: reduce)');

/** How far a movement of some milliseconds has come, 0 to 1, fast at first; at once for those who asked for no motion. */
export function progress(start: number, milliseconds: number): number {
  const part = still.matches ? 1 : (performance.now() - start) / milliseconds;
  return 1 - (1 - Math.min(Math.max(part, 0), 1)) ** 3;
}
