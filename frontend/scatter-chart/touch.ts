import { CLICK_SLOP, type PointerTarget } from './mouse';
import { pixelsOf, placeOn } from './pointer-place';

const LONG_PRESS_MS = 350;

/**
 * Tap to click, long press to probe, two fingers to zoom and pan. One finger that moves at once pans a map that is close
 * up; one that shows everything leaves it to the browser, which scrolls the page; hence touch events, whose moves can be
 * claimed late, in place of pointer events.
 */
export function listenToTouch(surface: HTMLElement, target: PointerTarget): void {
  let start: Touch | undefined;
  let timer = 0;
  let pressed = false;
  let pinch: Pinch | undefined;
  let drag: Touch | undefined;

  surface.addEventListener(
    'touchstart',
    (event) => {
      clearTimeout(timer);
      if (event.touches.length === 1) {
        start = event.touches[0];
        timer = window.setTimeout(() => {
          pressed = true;
          pressAt(start!);
        }, LONG_PRESS_MS);
      } else {
        start = drag = undefined;
        endPress();
        pinch = event.touches.length === 2 ? pinchOf(event.touches) : undefined;
      }
    },
    { passive: true },
  );
  surface.addEventListener(
    'touchmove',
    (event) => {
      const [finger] = event.touches;
      if (pinch && event.touches.length === 2) {
        event.preventDefault();
        const now = pinchOf(event.touches);
        const scale = pixelsOf(surface);
        const { x, y } = placeOn(surface, { clientX: now.x, clientY: now.y });
        target.panBy((now.x - pinch.x) * scale, (now.y - pinch.y) * scale);
        target.zoomAt(x, y, now.distance / pinch.distance);
        pinch = now;
      } else if (pressed && finger) {
        event.preventDefault();
        pressAt(finger);
      } else if (start && finger) {
        if (target.isClose) {
          // The first move decides: left to the browser, it would be a scroll to its end.
          event.preventDefault();
        }
        if (far(start, finger)) {
          clearTimeout(timer);
          drag = target.isClose ? start : undefined;
          start = undefined;
        }
      }
      if (drag && finger) {
        event.preventDefault();
        const scale = pixelsOf(surface);
        target.panBy((finger.clientX - drag.clientX) * scale, (finger.clientY - drag.clientY) * scale);
        drag = finger;
      }
    },
    { passive: false },
  );
  surface.addEventListener('touchend', (event) => {
    clearTimeout(timer);
    // A browser that scrolls may keep the moves to itself.
    if (start && !pressed && !far(start, event.changedTouches[0]!)) {
      const { x, y } = placeOn(surface, start);
      target.click(x, y, true);
    }
    if (pressed) {
      // Otherwise the browser would make a click of it.
      event.preventDefault();
    }
    end();
  });
  surface.addEventListener('touchcancel', () => {
    clearTimeout(timer);
    end();
  });
  surface.addEventListener('contextmenu', (event) => {
    if (start || pressed) {
      event.preventDefault();
    }
  });

  function pressAt(finger: Touch): void {
    const { x, y } = placeOn(surface, finger);
    target.press(x, y);
  }

  function endPress(): void {
    if (pressed) {
      pressed = false;
      target.release();
    }
  }

  function end(): void {
    start = pinch = drag = undefined;
    endPress();
  }
}

interface Pinch {
  x: number;
  y: number;
  distance: number;
}

function pinchOf(touches: TouchList): Pinch {
  const [a, b] = [touches[0]!, touches[1]!];
  return {
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
    distance: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  };
}

function far(from: Touch, to: Touch): boolean {
  return Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) > 2 * CLICK_SLOP;
}
