import type { Place, Plane } from '../scatter-chart/plane';

const EDGE = 8;

/** Puts an element below and to the right of a place, on the other sides where there is no room, always on the canvas. */
export function beside(element: HTMLElement, plane: Plane, { x, y }: Place, offset: number): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const put = (at: number, size: number, whole: number) => {
    const after = at + offset + size + EDGE <= whole;
    return Math.min(Math.max(after ? at + offset : at - offset - size, EDGE), Math.max(EDGE, whole - size - EDGE));
  };
  const left = put(plane.left(x), width, plane.width);
  const top = put(plane.top(y), height, plane.height);
  element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}
