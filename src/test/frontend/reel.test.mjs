import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Reel } from '../../../frontend/walk-player/reel.ts';

const PIXELS = 784;
const target = new Float32Array(PIXELS);

/* Frames of a single grey each. */
const images = (...greys) => Buffer.concat(greys.map((grey) => Buffer.alloc(PIXELS, grey))).toString('base64');

const walk = (more = {}) => ({
  latent: images(0, 100, 50),
  pixels: images(0, 200),
  codes: [
    [0, 0],
    [1, -1],
    [4, -1],
  ],
  support: [1, 0, 2],
  shares: [0, 1],
  reach: 0.5,
  ...more,
});

test('latent_onAFrame_isThatFrame', () => {
  assert.equal(new Reel(walk()).latent(0.5, target)[783], 100);
  assert.equal(new Reel(walk()).latent(1, target)[0], 50);
});

test('latent_betweenFrames_blendsNeighbours', () => {
  assert.equal(new Reel(walk()).latent(0.25, target)[5], 50);
  assert.equal(new Reel(walk()).latent(0.75, target)[5], 75);
});

test('pixels_twoImages_areAWholeCrossFade', () => {
  assert.equal(new Reel(walk()).pixels(0.3, target)[0], 60);
});

test('pixels_stopOnTheWay_isReachedAtItsShare', () => {
  const reel = new Reel(walk({ pixels: images(0, 200, 100), shares: [0, 0.25, 1] }));
  assert.equal(reel.pixels(0.25, target)[0], 200);
  assert.equal(reel.pixels(0.125, target)[0], 100);
  assert.equal(reel.pixels(0.625, target)[0], 150);
  assert.equal(reel.pixels(1, target)[0], 100);
});

test('pixels_stopWhereTheLastWas_isPassedAtOnce', () => {
  const reel = new Reel(walk({ pixels: images(0, 200, 100), shares: [0, 0, 1] }));
  assert.equal(reel.pixels(0, target)[0], 200);
});

test('pixels_none_isNull', () => {
  assert.equal(new Reel(walk({ pixels: '' })).pixels(0.5, target), null);
});

test('frame_betweenFrames_interpolatesCodeAndSupport', () => {
  assert.deepEqual(new Reel(walk()).frame(0.75), { alpha: 0.75, x: 2.5, y: -1, support: 1 });
  assert.deepEqual(new Reel(walk()).frame(0), { alpha: 0, x: 0, y: 0, support: 1 });
  assert.deepEqual(new Reel(walk()).frame(1), { alpha: 1, x: 4, y: -1, support: 2 });
});

test('constructor_partsThatDoNotFit_throws', () => {
  assert.throws(() => new Reel(walk({ latent: images(1) })), RangeError);
  assert.throws(() => new Reel(walk({ latent: Buffer.alloc(785).toString('base64') })), RangeError);
  assert.throws(() => new Reel(walk({ codes: [[0, 0]] })), RangeError);
  assert.throws(() => new Reel(walk({ support: [] })), RangeError);
  assert.throws(() => new Reel(walk({ shares: [0, 0.5, 1] })), RangeError);
});
