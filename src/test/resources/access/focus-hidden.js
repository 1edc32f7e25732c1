/* Why the focused element cannot be seen; an empty string if it can, null if nothing has the focus. Runs in the page. */
() => {
  const element = document.activeElement;
  if (!element || element === document.body) {
    return null;
  }
  const name = `${element.localName}.${[...element.classList].join('.')} "${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  // A visually hidden input stands for the label around it.
  const box = (element.closest('label') ?? element.labels?.[0] ?? element).getBoundingClientRect();
  if (box.width < 1 || box.height < 1) {
    return `${name} has no size`;
  }
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  if (right - left < 1 || bottom - top < 1) {
    return `${name} is outside the window`;
  }
  const places = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [left + x * (right - left), top + y * (bottom - top)]));
  const seen = places.some(([x, y]) => {
    const at = document.elementFromPoint(x, y);
    return at && (element.contains(at) || at.contains(element) || at.closest('label')?.contains(element));
  });
  return seen ? '' : `${name} is covered`;
};
