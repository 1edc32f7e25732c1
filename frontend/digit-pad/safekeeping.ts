import { type Content, PAD_SIZE, type Stroke, THICKEST, THINNEST } from './content';

/*
 * Keeps what the server has not acknowledged for the next time the page is opened in this tab, in session storage under
 * this key. It comes with the address of the page, because another address means another digit.
 */
const KEY = 'digit-pad.unsent';

/** Puts the content by. Where there is no storage, or no room in it, nothing happens. */
export function keep(content: Content): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ address: address(), ...content }));
  } catch {
    // A visitor who forbids storage can draw all the same.
  }
}

/** Forgets what was put by. */
export function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was put by.
  }
}

/** What was put by at this address, if anything. */
export function recall(): Content | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as (Partial<Content> & { address?: unknown }) | null;
    return kept?.address === address() ? toContent(kept) : null;
  } catch {
    return null;
  }
}

function address(): string {
  return location.pathname + location.search;
}

function toContent({ strokes, picture }: Partial<Content>): Content | null {
  const sound = Array.isArray(strokes) && strokes.every(isStroke) && (picture === null || isPicture(picture));
  return sound ? { strokes, picture } : null;
}

/* 784 bytes in base64. */
function isPicture(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9+/]{1046}==$/.test(value);
}

function isStroke(value: Partial<Stroke>): value is Stroke {
  return (
    typeof value.eraser === 'boolean' &&
    Array.isArray(value.points) &&
    value.points.length > 0 &&
    value.points.length % 2 === 0 &&
    value.points.every((at) => Number.isInteger(at) && at >= 0 && at < PAD_SIZE) &&
    (!value.widths ||
      (value.widths.length === value.points.length / 2 &&
        value.widths.every((width) => width >= THINNEST && width <= THICKEST)))
  );
}
