/*
 * Which controls are smaller than 44 px for a finger, in the page with their labels; runs in the page and returns a
 * list of strings. Links within a sentence are excepted, as WCAG has it.
 */
(least) => {
  const controls = 'button, a[href], input:not([type=hidden]), select, summary, [role=button], [role=slider], [tabindex="0"]';
  const sizeOf = (element) => {
    const boxes = [element, ...(element.labels ?? [])].map((each) => each.getBoundingClientRect());
    const around = element.closest('label');
    if (around) {
      boxes.push(around.getBoundingClientRect());
    }
    // Room that a control has around it by a pseudo-element counts as the control.
    for (const pseudo of ['::before', '::after']) {
      const { content, position, width, height } = getComputedStyle(element, pseudo);
      if (content !== 'none' && position === 'absolute') {
        boxes.push({ width: parseFloat(width) || 0, height: parseFloat(height) || 0 });
      }
    }
    return { width: Math.max(...boxes.map((box) => box.width)), height: Math.max(...boxes.map((box) => box.height)) };
  };
  return [...document.querySelectorAll(controls)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    // The face of a list is the list's own.
    .filter((element) => !element.matches('select > button'))
    .filter((element) => !element.closest('.visually-hidden, [inert]') && !element.classList.contains('visually-hidden'))
    .map((element) => ({ element, ...sizeOf(element) }))
    .filter(({ width, height }) => width > 1 && height > 1 && (width < least - 0.5 || height < least - 0.5))
    .map(
      ({ element, width, height }) =>
        `${element.localName}.${[...element.classList].join('.')} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}" ` +
        `${width.toFixed(0)} x ${height.toFixed(0)}`,
    );
};
