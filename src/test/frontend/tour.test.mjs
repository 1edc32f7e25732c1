import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOnTour, tourMs } from '../../../frontend/latent-map/tour.ts';

const tour = [
  { x: 0, y: 0 },
  { x: 2, y: 4 },
  { x: 0, y: 0 },
];

test('placeOnTour_atItsPlaces_isThere', () => {
  assert.deepEqual(placeOnTour(tour, 0), tour[0]);
  assert.deepEqual(placeOnTour(tour, tourMs(tour) / 2), tour[1]);
  assert.deepEqual(placeOnTour(tour, tourMs(tour)), tour[2]);
});

test('placeOnTour_between_isOnTheStraightLine', () => {
  const { x, y } = placeOnTour(tour, tourMs(tour) / 4);
  assert.equal(x, 1);
  assert.equal(y, 2);
});

test('placeOnTour_pastTheEnd_staysThere', () => {
  assert.deepEqual(placeOnTour(tour, 10 * tourMs(tour)), tour[2]);
});
