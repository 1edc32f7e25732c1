/*
 * Which texts of the page are cut off, run out of the window or lie on one another. One line for each.
 * Runs in the page; returns a list of strings.
 */
() => {
  const found = new Set();
  const clipped = (element) => !!element && (getComputedStyle(element).clipPath === 'inset(50%)' || clipped(element.parentElement));
  const shown = (element) =>
    !clipped(element) &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('script, style, option, [data-cut-ok]');
  const say = (what, text, where) => found.add(`${what}: "${text.slice(0, 50)}"${where ? ` in ${where}` : ''}`);
  const nameOf = (element) => `${element.localName}.${[...element.classList].join('.')}`;

  if (document.documentElement.scrollWidth > innerWidth) {
    say('page scrolls sideways', `${document.documentElement.scrollWidth} px`);
  }
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.data.trim();
    if (text && shown(node.parentElement)) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width >= 2 && box.height >= 2) {
        check(text, box, node.parentElement);
        for (const line of range.getClientRects()) {
          texts.push({ text, box: line, element: node.parentElement });
        }
      }
    }
  }
  texts.forEach(covered);
  texts.forEach((one, i) => texts.slice(i + 1).forEach((other) => compare(one, other)));
  return [...found];

  /* Up to the first box that scrolls: what is beyond its edge can be reached. */
  function check(text, box, element) {
    for (let around = element; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      const scrolls = /auto|scroll/;
      if (overflowX !== 'visible' && !scrolls.test(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)) {
        return say('cut at the side', text, nameOf(around));
      }
      // Line boxes are taller than the letters in them.
      if (overflowY !== 'visible' && !scrolls.test(overflowY) && (box.bottom > edge.bottom + 4 || box.top < edge.top - 4)) {
        return say('cut above or below', text, nameOf(around));
      }
      if (scrolls.test(overflowX + overflowY) || position === 'fixed') {
        return;
      }
      if (around.localName === 'button' && around.scrollWidth > around.clientWidth + 1) {
        return say('wider than its button', text, nameOf(around));
      }
    }
    if (box.right > innerWidth + 1) {
      say('beyond the window', text);
    }
  }

  function compare(one, other) {
    const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    const nested = one.element.contains(other.element) || other.element.contains(one.element);
    if (width > 2 && height > 4 && !nested && onTop(one) && onTop(other)) {
      say('overlap', `${one.text.slice(0, 24)} / ${other.text.slice(0, 24)}`);
    }
  }

  /* The middle of a text is on top, an end of it under something that cannot be seen through. */
  function covered(one) {
    const ends = [at(one, 0.02), at(one, 0.98)].filter((top) => top && !isOf(top, one.element));
    if (onTop(one) && ends.some((top) => getComputedStyle(top).backgroundColor !== 'rgba(0, 0, 0, 0)')) {
      say('covered in part', one.text);
    }
  }

  function onTop(one) {
    const top = at(one, 0.5);
    return !!top && isOf(top, one.element);
  }

  function at({ box }, part) {
    return document.elementFromPoint(box.left + part * box.width, (box.top + box.bottom) / 2);
  }

  function isOf(top, element) {
    return element.contains(top) || top.contains(element);
  }
};
