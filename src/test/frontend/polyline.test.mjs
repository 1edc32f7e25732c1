import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extend, simplify } from '../../../frontend/digit-pad/polyline.ts';

test('extend_tooClose_leavesThePointOut', () => {
  const points = [];
  assert.equal(extend(points, 10, 10, 2), true);
  assert.equal(extend(points, 11, 11, 2), false);
  assert.equal(extend(points, 12, 10, 2), true);
  assert.deepEqual(points, [10, 10, 12, 10]);
});

test('simplify_straightLine_keepsItsEnds', () => {
  const line = Array.from({ length: 50 }, (_, i) => [2 * i, i]).flat();
  assert.deepEqual(simplify(line, 0.6), [0, 0, 98, 49]);
});

test('simplify_corner_keepsIt', () => {
  assert.deepEqual(simplify([0, 0, 5, 0, 10, 0, 10, 5, 10, 10], 0.6), [0, 0, 10, 0, 10, 10]);
});

test('simplify_backOnItself_keepsTheTurn', () => {
  assert.deepEqual(simplify([0, 0, 20, 0, 40, 0, 10, 0], 0.6), [0, 0, 40, 0, 10, 0]);
});

test('simplify_closedLoop_keepsItsShape', () => {
  assert.deepEqual(simplify([0, 0, 10, 0, 10, 10, 0, 10, 0, 0], 0.6), [0, 0, 10, 0, 10, 10, 0, 10, 0, 0]);
});

test('simplify_dotOrLine_staysAsItIs', () => {
  assert.deepEqual(simplify([3, 4], 0.6), [3, 4]);
  assert.deepEqual(simplify([3, 4, 5, 6], 0.6), [3, 4, 5, 6]);
});

test('simplify_circle_staysWithinTheTolerance', () => {
  const circle = Array.from({ length: 200 }, (_, i) => [
    Math.round(140 + 90 * Math.cos(i / 32)),
    Math.round(140 + 90 * Math.sin(i / 32)),
  ]).flat();
  const simple = simplify(circle, 0.6);
  assert.ok(simple.length < circle.length / 2);
  for (let i = 0; i < circle.length; i += 2) {
    assert.ok(distance(circle[i], circle[i + 1], simple) <= 0.6 + 1e-9);
  }
});

function distance(x, y, points) {
  let best = Infinity;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [ax, ay, bx, by] = points.slice(i, i + 4);
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    best = Math.min(best, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return best;
}
