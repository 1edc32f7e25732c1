import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brushOf, simplifyPressed } from '../../../frontend/digit-pad/pressure.ts';

const pen = (pressure) => ({ pointerType: 'pen', pressure });

test('brush_ofMouseAndFinger_isTheUsualOne', () => {
  assert.equal(brushOf({ pointerType: 'mouse', pressure: 0.5 }), 22);
  assert.equal(brushOf({ pointerType: 'touch', pressure: 1 }, 22), 22);
});

test('brush_ofPenPressedHard_growsStepByStepToTheThickest', () => {
  const widths = [22];
  for (let i = 0; i < 9; i++) {
    widths.push(brushOf(pen(1), widths.at(-1)));
  }
  assert.deepEqual(widths.slice(0, 2), [22, 26]);
  assert.equal(widths.at(-1), 28);
});

test('brush_ofPenThatHardlyTouches_shrinksToTheThinnest', () => {
  let width = brushOf(pen(0.02));
  assert.ok(width < 20);
  for (let i = 0; i < 9; i++) {
    width = brushOf(pen(0.02), width);
  }
  assert.ok(width <= 18 && width >= 16);
});

test('brush_ofPenThatShakes_staysAsItIs', () => {
  assert.equal(brushOf(pen(0.58), 22), 22);
  assert.equal(brushOf(pen(0.44), 22), 22);
});

test('brush_ofPenThatTellsNoPressure_isTheUsualOne', () => {
  assert.equal(brushOf(pen(0)), 22);
  assert.equal(brushOf(pen(0.5)), 22);
});

test('simplify_ofUsualWidth_tellsNone', () => {
  const { points, widths } = simplifyPressed([0, 0, 5, 0, 10, 0], [22, 22, 22], 0.6);
  assert.deepEqual(points, [0, 0, 10, 0]);
  assert.equal(widths, null);
});

test('simplify_whereTheWidthChanges_keepsThePoint', () => {
  const { points, widths } = simplifyPressed([0, 0, 5, 0, 10, 0, 15, 0, 20, 0], [22, 22, 22, 24, 24], 0.6);
  assert.deepEqual(points, [0, 0, 10, 0, 20, 0]);
  assert.deepEqual(widths, [22, 22, 24]);
});

test('simplify_ofPressedDot_keepsItsWidth', () => {
  assert.deepEqual(simplifyPressed([7, 7], [16], 0.6), { points: [7, 7], widths: [16] });
});
