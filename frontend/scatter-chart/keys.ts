/** What keys ask of a chart. */
export interface KeyTarget {
  /** Moves the probe by fortieths of the view. */
  moveProbe(right: number, down: number): void;
  hideProbe(): void;
  announceProbe(): void;
  clickProbe(): void;
  letterAtProbe(letter: string): void;
  zoomBy(factor: number): void;
  fit(): void;
}

/** The factor of one step of a zoom key or button. */
export const ZOOM_STEP = 1.4;

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** @param letters the letter keys that the chart's owner wants to hear of */
export function listenToKeys(surface: HTMLElement, target: KeyTarget, letters: () => readonly string[]): void {
  const actions: Record<string, () => void> = {
    Enter: () => target.announceProbe(),
    ' ': () => target.clickProbe(),
    Escape: () => target.hideProbe(),
    '+': () => target.zoomBy(ZOOM_STEP),
    '=': () => target.zoomBy(ZOOM_STEP),
    '-': () => target.zoomBy(1 / ZOOM_STEP),
    '0': () => target.fit(),
  };
  surface.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const arrow = ARROWS[event.key];
    const action = actions[event.key];
    const letter = event.key.toLowerCase();
    if (arrow) {
      const steps = event.shiftKey ? 5 : 1;
      target.moveProbe(arrow[0] * steps, arrow[1] * steps);
    } else if (action) {
      action();
    } else if (letters().includes(letter)) {
      target.letterAtProbe(letter);
    } else {
      return;
    }
    event.preventDefault();
  });
  surface.addEventListener('blur', () => target.hideProbe());
}
