import type { CSSResult, CSSResultGroup } from 'lit';

/** Gives the document an element's style sheet; call it once, where the element is defined. */
export function adoptStyles(styles: CSSResultGroup): void {
  const { styleSheet } = styles as CSSResult;
  if (styleSheet) {
    document.adoptedStyleSheets.push(styleSheet);
  }
}
