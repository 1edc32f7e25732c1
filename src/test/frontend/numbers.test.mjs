import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal, significant, whole } from '../../../frontend/numbers/numbers.ts';

test('decimal_negative_hasItsPlacesAndATrueMinusSign', () => {
  assert.equal(decimal(-1.5, 2), '−1.50');
  assert.equal(decimal(0.25, 2), '0.25');
});

test('decimal_roundedToZero_hasNoSign', () => {
  assert.equal(decimal(-0.001, 2), '0.00');
});

test('whole_large_hasItsThousandsApart', () => {
  assert.equal(whole(12345.4), '12,345');
});

test('significant_anySize_keepsItsDigits', () => {
  assert.equal(significant(0.0312, 2), '0.031');
  assert.equal(significant(0.2, 2), '0.20');
});
