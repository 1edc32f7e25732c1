import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Playhead } from '../../../frontend/walk-player/playhead.ts';

const FRAME = 20;

function near(actual, expected) {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
}

function run(head, milliseconds, stepwise = false) {
  let more = true;
  for (let t = 0; t < milliseconds && more; t += FRAME) {
    more = head.advance(FRAME, stepwise);
  }
  return more;
}

test('advance_normalSpeed_passesInFourSeconds', () => {
  const head = new Playhead(0);
  head.start();
  run(head, 2_000);
  near(head.alpha, 0.5);
  run(head, 2_000);
  near(head.alpha, 1);
});

test('advance_twiceTheSpeed_passesInTwoSeconds', () => {
  const head = new Playhead(0);
  head.speed = 2;
  head.start();
  run(head, 1_000);
  near(head.alpha, 0.5);
});

test('advance_loop_goesBackAndForth', () => {
  const head = new Playhead(0);
  head.start();
  assert.equal(run(head, 6_000), true);
  near(head.alpha, 0.5);
  assert.equal(run(head, 4_000), true);
  near(head.alpha, 0.5);
});

test('advance_noLoop_endsAtB', () => {
  const head = new Playhead(0.9);
  head.loop = false;
  head.start();
  assert.equal(run(head, 1_000), false);
  assert.equal(head.alpha, 1);
});

test('start_atBWithoutLoop_beginsAtA', () => {
  const head = new Playhead(1);
  head.loop = false;
  head.start();
  assert.equal(head.alpha, 0);
  run(head, 400);
  near(head.alpha, 0.1);
});

test('start_atBWithLoop_goesBack', () => {
  const head = new Playhead(1);
  head.start();
  run(head, 400);
  near(head.alpha, 0.9);
});

test('advance_afterALongPause_goesOnWhereItWasSeen', () => {
  const head = new Playhead(0);
  head.start();
  head.advance(60_000, false);
  near(head.alpha, 100 / 4_000);
});

test('advance_stepwise_showsTheNineFramesTwiceASecond', () => {
  const head = new Playhead(0.3);
  head.start();
  run(head, 480, true);
  near(head.alpha, 0.3);
  run(head, FRAME, true);
  near(head.alpha, 0.375);
  run(head, 500, true);
  near(head.alpha, 0.5);
  run(head, 2_000, true);
  near(head.alpha, 1);
  run(head, 500, true);
  near(head.alpha, 0.875);
});
