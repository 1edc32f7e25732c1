/*
 * Numbers as the page writes them, in the page's language and with a true minus sign. The server's half is Numbers.java.
 */

const formats = new Map<string, Intl.NumberFormat>();

/** A number with so many decimals; one that rounds to zero has no sign. */
export function decimal(value: number, places: number): string {
  return write(value, `.${places}`, { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** A whole number with its thousands apart. */
export function whole(value: number): string {
  return decimal(value, 0);
}

/** A number with so many significant digits. */
export function significant(value: number, digits: number): string {
  return write(value, `@${digits}`, { minimumSignificantDigits: digits, maximumSignificantDigits: digits });
}

function write(value: number, key: string, options: Intl.NumberFormatOptions): string {
  let format = formats.get(key);
  if (!format) {
    // The language of a page never changes; without a page, as in a test, it is English.
    format = new Intl.NumberFormat(globalThis.document?.documentElement.lang || 'en', options);
    formats.set(key, format);
  }
  const size = format.format(Math.abs(value));
  return value < 0 && /[1-9]/.test(size) ? `−${size}` : size;
}
