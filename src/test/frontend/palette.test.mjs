import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const POINT_OPACITY = 0.95;

/* In OKLab, times 100. Shapes tell apart what some eyes cannot: in the dark theme tritanopes see the given 1 and 6 least apart. */
const LEAST_APART = { normal: 9, protanopia: 6, deuteranopia: 4.9, tritanopia: 2.8 };

/* On linear RGB; Machado, Oliveira, Fernandes (2009), https://doi.org/10.1109/TVCG.2009.113, severity 1. */
const SIGHTS = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const css = readFileSync(new URL('../../main/resources/META-INF/resources/styles/tokens.css', import.meta.url), 'utf8');

function tokens(selector) {
  const block = css.slice(css.indexOf(`${selector} {`)).match(/\{([^}]*)\}/)[1];
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}

const THEMES = { light: tokens(':root'), dark: tokens(':root[data-theme="dark"]') };

const encoded = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
const linear = (rgb) => rgb.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
const over = (hex, paper) => encoded(hex).map((v, i) => POINT_OPACITY * v + (1 - POINT_OPACITY) * encoded(paper)[i]);

/* WCAG 2.2. */
function contrast(one, other) {
  const [dark, light] = [one, other]
    .map((rgb) => linear(rgb))
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const times = (m, [x, y, z]) => [0, 3, 6].map((row) => m[row] * x + m[row + 1] * y + m[row + 2] * z);

/* https://bottosson.github.io/posts/oklab/ */
function oklab(rgb) {
  const cones = times(
    [0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376, 0.6299787005],
    rgb,
  ).map((v) => Math.cbrt(v));
  return times(
    [0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662, -0.808675766],
    cones,
  );
}

function seen(hex, sight) {
  return oklab(times(SIGHTS[sight], linear(encoded(hex))).map((v) => Math.min(1, Math.max(0, v))));
}

for (const [theme, colours] of Object.entries(THEMES)) {
  for (const digit of DIGITS) {
    test(`marks_of${digit}_${theme}_standOutFromThePaper`, () => {
      const ratio = contrast(over(colours[`c${digit}`], colours.paper), encoded(colours.paper));
      assert.ok(ratio >= 3, `${ratio}`);
    });
    test(`text_of${digit}_${theme}_isReadableOnPaperAndChrome`, () => {
      for (const ground of ['paper', 'chrome']) {
        const ratio = contrast(encoded(colours[`t${digit}`]), encoded(colours[ground]));
        assert.ok(ratio >= 4.5, `on ${ground} ${ratio}`);
      }
    });
  }
  for (const sight of Object.keys(SIGHTS)) {
    test(`marks_${theme}_${sight}_areApart`, (t) => {
      let least = { distance: Infinity };
      for (const a of DIGITS) {
        for (const b of DIGITS.slice(a + 1)) {
          const [p, q] = [a, b].map((digit) => seen(colours[`c${digit}`], sight));
          const distance = 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
          least = distance < least.distance ? { distance, a, b } : least;
        }
      }
      t.diagnostic(`${theme}, ${sight}: nearest are ${least.a} and ${least.b}, ${least.distance.toFixed(1)} apart`);
      assert.ok(least.distance >= LEAST_APART[sight], JSON.stringify(least));
    });
  }
}
