/** A place in pixels. */
interface Pixels {
  x: number;
  y: number;
}

/**
 * Where a pointer is on an element, in the element's own pixels from its top left corner: on a page that is drawn large
 * by CSS `zoom` those are larger than the pointer's.
 */
export function placeOn(surface: HTMLElement, pointer: { clientX: number; clientY: number }): Pixels {
  const box = surface.getBoundingClientRect();
  const scale = pixelsOf(surface, box.width);
  return { x: (pointer.clientX - box.left) * scale, y: (pointer.clientY - box.top) * scale };
}

/** How many of an element's own pixels one of the pointer's is. */
export function pixelsOf(surface: HTMLElement, width = surface.getBoundingClientRect().width): number {
  return width > 0 ? surface.offsetWidth / width : 1;
}
