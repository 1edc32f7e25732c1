import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ground } from '../../../frontend/latent-map/ground.ts';
import { Way } from '../../../frontend/latent-map/way.ts';

const corner = new Way([
  { x: 0, y: 0 },
  { x: 3, y: 0 },
  { x: 3, y: 1 },
]);

test('at_anyShare_isPassedAtOneSpeed', () => {
  assert.deepEqual(corner.at(0), { x: 0, y: 0 });
  assert.deepEqual(corner.at(0.5), { x: 2, y: 0 });
  assert.deepEqual(corner.at(0.75), { x: 3, y: 0 });
  assert.deepEqual(corner.at(1), { x: 3, y: 1 });
});

test('between_aroundACorner_keepsTheCorner', () => {
  assert.deepEqual(corner.between(0.5, 1), [
    { x: 2, y: 0 },
    { x: 3, y: 0 },
    { x: 3, y: 1 },
  ]);
  assert.deepEqual(corner.between(0.25, 0.5), [
    { x: 1, y: 0 },
    { x: 2, y: 0 },
  ]);
});

test('at_wayThatGoesNowhere_staysThere', () => {
  const still = new Way([
    { x: 1, y: 2 },
    { x: 1, y: 2 },
  ]);
  assert.deepEqual(still.at(0.3), { x: 1, y: 2 });
});

const lattice = Array.from({ length: 400 }, (_, i) => ({ x: i % 20, y: Math.floor(i / 20) }));

test('denserThan_middleOfALattice_isDenserThanItsEdge', () => {
  const ground = new Ground(lattice);
  assert.ok(ground.denserThan({ x: 9.5, y: 9.5 }) > ground.denserThan({ x: 0, y: 9.5 }));
  assert.equal(ground.denserThan({ x: 40, y: 9.5 }), 0);
});

test('denserThan_fewPoints_isZero', () => {
  assert.equal(new Ground(lattice.slice(0, 3)).denserThan({ x: 0, y: 0 }), 0);
});
