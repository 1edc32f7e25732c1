import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALLOUT_SIZE, calloutPlaces } from '../../../frontend/latent-map/callout-places.ts';

const room = { left: 0, top: 0, right: 600, bottom: 600 };
const around = (more = {}) => ({ room, marks: [], points: [], taken: [], ...more });
const at = (left, top) => ({ left, top });

test('calloutPlaces_freeGround_standsAbove', () => {
  const [place] = calloutPlaces([at(300, 300)], around());
  assert.equal(place.below, false);
  assert.equal(place.box.right - place.box.left, CALLOUT_SIZE);
  assert.ok(place.box.bottom < 300);
});

test('calloutPlaces_sampleAbove_hangsBelow', () => {
  const [place] = calloutPlaces([at(300, 300)], around({ marks: [at(300, 270)] }));
  assert.equal(place.below, true);
});

test('calloutPlaces_pointsAbove_hangsBelow', () => {
  const points = [at(290, 270), at(310, 280)];
  assert.equal(calloutPlaces([at(300, 300)], around({ points }))[0].below, true);
});

test('calloutPlaces_nearTheRoof_hangsBelow', () => {
  assert.equal(calloutPlaces([at(300, 30)], around())[0].below, true);
});

test('calloutPlaces_marksOnAllSides_hasNone', () => {
  const marks = [at(300, 280), at(300, 320)];
  assert.deepEqual(calloutPlaces([at(300, 300)], around({ marks })), [undefined]);
});

test('calloutPlaces_outOfTheRoom_hasNone', () => {
  assert.deepEqual(calloutPlaces([at(-200, 300)], around()), [undefined]);
});

test('calloutPlaces_manySamples_coverNoneOfThemAndNotEachOther', () => {
  // Numbers that look like chance, the same every time.
  let seed = 7;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let round = 0; round < 200; round++) {
    const marks = Array.from({ length: 25 }, () => at(600 * next(), 600 * next()));
    const boxes = calloutPlaces(marks.slice(0, 9), around({ marks })).filter(Boolean).map(({ box }) => box);
    for (const [i, box] of boxes.entries()) {
      assert.ok(marks.every(({ left, top }) => left < box.left || left > box.right || top < box.top || top > box.bottom));
      const others = boxes.slice(i + 1);
      assert.ok(others.every((o) => o.left >= box.right || o.right <= box.left || o.top >= box.bottom || o.bottom <= box.top));
    }
  }
});
