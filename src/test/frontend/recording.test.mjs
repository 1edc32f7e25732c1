import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAfter, Playhead } from '../../../frontend/training-player/playhead.ts';
import { Recording } from '../../../frontend/training-player/recording.ts';

const instant = (x, code, side, error) => ({
  x,
  update: 1,
  epoch: 1,
  trainingMse: error,
  testMse: error,
  square: { left: code - side / 2, low: -side / 2, side },
  codes: [code, 0],
  picture: null,
});

function recording() {
  const result = new Recording(10);
  result.instants.push(instant(0, 0, 1, 0.2), instant(0.5, 2, 4, 0.1), instant(1, 3, 4, 0.05));
  return result;
}

test('between two moments points go straight and the view zooms evenly', () => {
  const frame = recording().frame(0.25);
  assert.deepEqual([...frame.codes], [1, 0]);
  assert.ok(Math.abs(frame.square.side - 2) < 1e-12);
  assert.ok(Math.abs(frame.square.left + frame.square.side / 2 - 1) < 1e-12);
});

test('at a moment everything is as it was', () => {
  assert.deepEqual(recording().frame(0.5).codes, [2, 0]);
  assert.deepEqual(recording().frame(7).codes, [3, 0]);
  assert.equal(new Recording(10).frame(0), null);
});

test('numbers are those of the nearest moment', () => {
  assert.equal(recording().nearest(0.2), 0);
  assert.equal(recording().nearest(0.3), 1);
  assert.equal(recording().nearest(1), 2);
});

test('keys go from moment to moment and to both ends', () => {
  const track = recording();
  assert.equal(placeAfter('ArrowRight', 0.2, track), 0.5);
  assert.equal(placeAfter('ArrowRight', 1, track), 1);
  assert.equal(placeAfter('ArrowLeft', 0.5, track), 0);
  assert.equal(placeAfter('Home', 0.7, track), 0);
  assert.equal(placeAfter('End', 0.7, track), 1);
  assert.equal(placeAfter('x', 0.7, track), undefined);
});

test('playing begins anew at the end and stops there', () => {
  const head = new Playhead();
  const track = recording();
  head.start(track);
  assert.equal(head.x, 0);
  let more = true;
  let frames = 0;
  while (more && frames < 10_000) {
    more = head.advance(track, 16, false);
    frames++;
  }
  assert.equal(head.x, 1);
  assert.ok(frames > 700 && frames < 800, `${frames} frames`);
});

test('with reduced motion it steps from moment to moment', () => {
  const head = new Playhead();
  head.x = 0;
  assert.equal(head.advance(recording(), 400, true), true);
  assert.equal(head.x, 0);
  head.advance(recording(), 200, true);
  assert.equal(head.x, 0.5);
});

test('a run that goes on is followed to its latest moment', () => {
  const head = new Playhead();
  head.x = 0;
  const track = recording();
  let frames = 0;
  while (head.follow(track, 16, false) && frames < 1_000) {
    frames++;
  }
  assert.equal(head.x, 1);
  assert.ok(frames > 20);
});
