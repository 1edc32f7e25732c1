import { pixelsOf, placeOn } from './pointer-place';

/** What pointers ask of a chart; places are pixels from its top left corner. */
export interface PointerTarget {
  /** Whether there is more to see around what is shown. */
  readonly isClose: boolean;
  zoomAt(left: number, top: number, factor: number): void;
  panBy(right: number, down: number): void;
  /** The mouse is here. */
  hover(left: number, top: number): void;
  /** A finger that has rested is here. */
  press(left: number, top: number): void;
  /** No pointer is on the chart any more, or it does something else. */
  release(): void;
  click(left: number, top: number, coarse: boolean): void;
}

/** How far a pointer may stray and still click. */
export const CLICK_SLOP = 5;

const PIXELS_A_LINE = 16;

/** Wheel to zoom, drag to pan, move to hover. Fingers are another module's. */
export function listenToMouse(surface: HTMLElement, target: PointerTarget): void {
  let drag: { x: number; y: number; far: boolean } | undefined;

  surface.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * PIXELS_A_LINE : event.deltaY;
      // Browsers report a pinch on a touch pad as a wheel with Ctrl and small steps.
      const rate = event.ctrlKey ? 0.01 : 0.002;
      const { x, y } = placeOn(surface, event);
      target.zoomAt(x, y, Math.exp(-pixels * rate));
    },
    { passive: false },
  );
  surface.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch' && event.button === 0) {
      drag = { x: event.clientX, y: event.clientY, far: false };
    }
  });
  surface.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') {
      return;
    }
    if (!drag) {
      const { x, y } = placeOn(surface, event);
      target.hover(x, y);
      return;
    }
    const right = event.clientX - drag.x;
    const down = event.clientY - drag.y;
    if (!drag.far && Math.hypot(right, down) >= CLICK_SLOP) {
      drag.far = true;
      surface.setPointerCapture(event.pointerId);
      surface.classList.add('dragging');
      target.release();
    }
    if (drag.far) {
      const scale = pixelsOf(surface);
      target.panBy(right * scale, down * scale);
      drag.x = event.clientX;
      drag.y = event.clientY;
    }
  });
  surface.addEventListener('pointerup', (event) => {
    if (drag && !drag.far) {
      const { x, y } = placeOn(surface, event);
      target.click(x, y, false);
    }
    endDrag();
  });
  surface.addEventListener('pointercancel', endDrag);
  surface.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') {
      endDrag();
      target.release();
    }
  });

  function endDrag(): void {
    drag = undefined;
    surface.classList.remove('dragging');
  }
}
