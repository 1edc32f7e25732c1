import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHAPES } from '../../../frontend/latent-map/marks.ts';
import { OUTLINES, pointStyleOf } from '../../../frontend/scatter-chart/outlines.ts';

/* The size of a point on the map, and how finely it is looked at. */
const RADIUS = 3.5;
const STEP = 0.125;

/* Even-odd, since no outline crosses itself. */
function covers(style, x, y) {
  if (style === 'circle') {
    return Math.hypot(x, y) <= 1;
  }
  let inside = false;
  const outline = OUTLINES[style];
  for (const [i, [x1, y1]] of outline.entries()) {
    const [x2, y2] = outline[(i + 1) % outline.length];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) {
      inside = !inside;
    }
  }
  return inside;
}

function compare(one, other) {
  const count = { one: 0, other: 0, both: 0 };
  for (let y = -2; y < 2; y += STEP / RADIUS) {
    for (let x = -2; x < 2; x += STEP / RADIUS) {
      const [a, b] = [covers(one, x, y), covers(other, x, y)];
      count.one += Number(a);
      count.other += Number(b);
      count.both += Number(a && b);
    }
  }
  return count;
}

test('shapes_tenDigits_areAllDifferentAndNoneIsASamples', () => {
  assert.equal(new Set(SHAPES).size, 10);
  assert.ok(!SHAPES.includes('diamond'));
  assert.deepEqual([SHAPES[1], SHAPES[5], SHAPES[6]], ['circle', 'triangle', 'rect']);
});

for (const [digit, shape] of SHAPES.entries()) {
  test(`shape_of${digit}_looksAsLargeAsADisc`, () => {
    const { one, other } = compare(shape, 'circle');
    assert.ok(one / other > 0.75 && one / other < 1.35, `${one / other}`);
  });
  for (const [more, another] of SHAPES.entries()) {
    if (more > digit) {
      test(`shapes_of${digit}And${more}_differInASeventhOfWhatTheyCover`, () => {
        const { one, other, both } = compare(shape, another);
        const either = one + other - both;
        assert.ok((either - both) / either > 1 / 7, `${(either - both) / either}`);
      });
    }
  }
}

test('pointStyleOf_nameOfTheServer_isFound', () => {
  assert.equal(pointStyleOf('TRIANGLE_DOWN'), 'triangle-down');
  assert.equal(pointStyleOf('Rect'), 'rect');
  assert.equal(pointStyleOf('blob'), 'circle');
});
