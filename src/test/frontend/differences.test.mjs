import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from '../../../frontend/error-tile/differences.ts';

test('differences_ofMoreAndLessInk_areToldApart', () => {
  const { surplus, missing } = differences(Uint8Array.of(0, 200, 90), Uint8Array.of(120, 50, 90));

  assert.deepEqual([...surplus], [120, 0, 0]);
  assert.deepEqual([...missing], [0, 150, 0]);
});
