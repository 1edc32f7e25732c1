/**
 * Gives the document an element's style sheet; call it once, where the element is defined.
 *
 * @param css the sheet's text, or an object whose text it is, as some builds import style sheets
 */
export function adoptStyles(css: { toString(): string }): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.toString());
  document.adoptedStyleSheets.push(sheet);
}
