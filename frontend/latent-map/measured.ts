/**
 * The size of an element that follows something: known from the browser's own layout, so that nobody has to ask for one
 * in the middle of a frame.
 */
export class Measured {
  width = 0;
  height = 0;

  /** @param changed is called when the size is another, before the frame is shown */
  constructor(element: HTMLElement, changed: () => void) {
    new ResizeObserver(([entry]) => {
      const [box] = entry!.borderBoxSize;
      this.width = box!.inlineSize;
      this.height = box!.blockSize;
      changed();
    }).observe(element);
  }
}
