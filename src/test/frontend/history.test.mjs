import assert from 'node:assert/strict';
import { test } from 'node:test';
import { History } from '../../../frontend/digit-pad/history.ts';

test('undo_afterTwoSteps_goesBackOneByOne', () => {
  const history = new History('', 9);
  history.push('a');
  history.push('b');
  assert.equal(history.undo(), true);
  assert.equal(history.present, 'a');
  assert.equal(history.undo(), true);
  assert.equal(history.present, '');
  assert.equal(history.undo(), false);
});

test('redo_afterUndo_goesForward', () => {
  const history = new History('', 9);
  history.push('a');
  history.undo();
  assert.equal(history.canRedo, true);
  assert.equal(history.redo(), true);
  assert.equal(history.present, 'a');
  assert.equal(history.redo(), false);
});

test('push_afterUndo_leavesNothingToRedo', () => {
  const history = new History('', 9);
  history.push('a');
  history.undo();
  history.push('b');
  assert.equal(history.canRedo, false);
  history.undo();
  assert.equal(history.present, '');
});

test('push_beyondTheLimit_forgetsTheOldest', () => {
  const history = new History(0, 3);
  [1, 2, 3, 4, 5].forEach((n) => history.push(n));
  while (history.undo());
  assert.equal(history.present, 2);
});

test('reset_afterSteps_hasNoWayBack', () => {
  const history = new History('', 9);
  history.push('a');
  history.push('b');
  history.undo();
  history.reset('c');
  assert.equal(history.present, 'c');
  assert.equal(history.canUndo || history.canRedo, false);
});
