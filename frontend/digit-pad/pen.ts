import { PAD_SIZE } from './content';
import { brushOf } from './pressure';

/* A touch that the system takes back within this many units was a palm or the start of a gesture. */
const PALM_REACH = 40;

/* The bit of PointerEvent.buttons, and the number of PointerEvent.button, of the eraser at a pen's other end. */
const ERASER_END_BIT = 32;
const ERASER_END = 5;

/** What hears of the pen's movements, in whole units of the pad, 0..279. */
export interface PenListener {
  /**
   * The pen touches the pad.
   *
   * @param width of the brush, in units
   * @param eraserEnd whether with the eraser at its other end
   * @returns whether to follow it
   */
  penDown(x: number, y: number, width: number, eraserEnd: boolean): boolean;
  /** The pen passes a point, with a brush of some width. */
  penMove(x: number, y: number, width: number): void;
  /** The pen leaves the pad; without `keep`, as if it had never touched it. */
  penUp(keep: boolean): void;
}

interface Contact {
  readonly id: number;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  reach: number;
  width: number;
}

/**
 * Follows the one pointer that draws on an element: mouse, pen or first finger. A pen takes over from a touch, which
 * then was the hand that holds it.
 */
export class Pen {
  readonly #pad: HTMLElement;
  readonly #listener: PenListener;
  #contact: Contact | null = null;

  constructor(pad: HTMLElement, listener: PenListener) {
    this.#pad = pad;
    this.#listener = listener;
    pad.addEventListener('pointerdown', (event) => this.#down(event));
    pad.addEventListener('pointermove', (event) => this.#move(event));
    pad.addEventListener('pointerup', (event) => this.#up(event));
    pad.addEventListener('pointercancel', (event) => this.#cancel(event));
    pad.addEventListener('lostpointercapture', (event) => this.#cancel(event));
    /* Tablets would otherwise read handwriting into it, or let the page bounce. */
    pad.addEventListener('touchmove', (event) => event.preventDefault(), { passive: false });
  }

  /** Whether a pointer draws at this moment. */
  get down(): boolean {
    return this.#contact !== null;
  }

  /** Ends the stroke under way, as if the pointer had been lifted. */
  lift(): void {
    this.#end(true);
  }

  #down(event: PointerEvent): void {
    const eraserEnd = event.button === ERASER_END || (event.buttons & ERASER_END_BIT) !== 0;
    if (!event.isPrimary || (event.button !== 0 && !eraserEnd)) {
      return;
    }
    if (this.#contact) {
      if (event.pointerType !== 'pen' || this.#contact.type !== 'touch') {
        return;
      }
      this.#end(false);
    }
    const [x, y] = this.#place(event);
    const width = brushOf(event);
    if (!this.#listener.penDown(x, y, width, eraserEnd)) {
      return;
    }
    this.#contact = { id: event.pointerId, type: event.pointerType, x, y, reach: 0, width };
    try {
      this.#pad.setPointerCapture(event.pointerId);
    } catch {
      // The pointer has left the screen already; its end is told all the same.
    }
  }

  #move(event: PointerEvent): void {
    const contact = this.#contact;
    if (event.pointerId !== contact?.id) {
      return;
    }
    const passed = event.getCoalescedEvents?.() ?? [];
    for (const sample of passed.length > 0 ? passed : [event]) {
      const [x, y] = this.#place(sample);
      contact.reach = Math.max(contact.reach, Math.hypot(x - contact.x, y - contact.y));
      contact.width = brushOf(sample, contact.width);
      this.#listener.penMove(x, y, contact.width);
    }
  }

  #up(event: PointerEvent): void {
    if (event.pointerId === this.#contact?.id) {
      // A pen that leaves presses no more: what it drew last is as wide as before.
      this.#listener.penMove(...this.#place(event), this.#contact.width);
      this.#end(true);
    }
  }

  #cancel(event: PointerEvent): void {
    const contact = this.#contact;
    if (event.pointerId === contact?.id) {
      this.#end(contact.type !== 'touch' || contact.reach > PALM_REACH);
    }
  }

  #end(keep: boolean): void {
    if (this.#contact) {
      this.#contact = null;
      this.#listener.penUp(keep);
    }
  }

  #place({ clientX, clientY }: PointerEvent): [x: number, y: number] {
    const { left, top, width, height } = this.#pad.getBoundingClientRect();
    return [toUnit((clientX - left) / width), toUnit((clientY - top) / height)];
  }
}

function toUnit(share: number): number {
  return Math.min(PAD_SIZE - 1, Math.max(0, Math.round(share * PAD_SIZE)));
}
