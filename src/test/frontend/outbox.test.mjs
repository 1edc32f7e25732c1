import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { Outbox } from '../../../frontend/digit-pad/outbox.ts';

let sent;
let outbox;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 });
  sent = [];
  outbox = new Outbox((serial, state) => sent.push(`${serial}${state}`));
});

test('offer_first_goesAtOnce', () => {
  outbox.offer('a', false);
  assert.deepEqual(sent, ['1a']);
});

test('offer_whileOneIsUnderWay_waitsAndOnlyTheNewestGoes', () => {
  outbox.offer('a', false);
  outbox.offer('b', true);
  outbox.offer('c', true);
  assert.deepEqual(sent, ['1a']);
  outbox.acknowledge(1);
  assert.deepEqual(sent, ['1a', '2c']);
});

test('offer_inProgressSoonAfterTheLast_waitsFor80ms', () => {
  outbox.offer('a', false);
  outbox.acknowledge(1);
  outbox.offer('b', false);
  mock.timers.tick(79);
  assert.deepEqual(sent, ['1a']);
  mock.timers.tick(1);
  assert.deepEqual(sent, ['1a', '2b']);
});

test('offer_urgentSoonAfterTheLast_goesAtOnce', () => {
  outbox.offer('a', false);
  outbox.acknowledge(1);
  outbox.offer('b', false);
  outbox.offer('c', true);
  assert.deepEqual(sent, ['1a', '2c']);
  mock.timers.tick(200);
  assert.deepEqual(sent, ['1a', '2c']);
});

test('acknowledge_anotherSerial_meansNothing', () => {
  outbox.offer('a', true);
  outbox.offer('b', true);
  outbox.acknowledge(2);
  outbox.acknowledge(0);
  assert.deepEqual(sent, ['1a']);
  assert.equal(outbox.idle, false);
});

test('idle_everythingAcknowledged_isTrue', () => {
  assert.equal(outbox.idle, true);
  outbox.offer('a', true);
  assert.equal(outbox.idle, false);
  outbox.acknowledge(1);
  assert.equal(outbox.idle, true);
});

test('patience_noAnswer_sendsTheSameAgainAndWaitsLonger', () => {
  outbox.offer('a', true);
  mock.timers.tick(4_999);
  assert.deepEqual(sent, ['1a']);
  mock.timers.tick(1);
  assert.deepEqual(sent, ['1a', '1a']);
  mock.timers.tick(9_999);
  assert.equal(sent.length, 2);
  mock.timers.tick(1);
  assert.equal(sent.length, 3);
  mock.timers.tick(20_000);
  mock.timers.tick(20_000);
  assert.deepEqual(sent, ['1a', '1a', '1a', '1a', '1a']);
});

test('patience_noAnswerAndANewerState_sendsTheNewerUnderANewSerial', () => {
  outbox.offer('a', true);
  outbox.offer('b', true);
  mock.timers.tick(5_000);
  assert.deepEqual(sent, ['1a', '2b']);
  outbox.acknowledge(1);
  assert.equal(outbox.idle, false);
  outbox.acknowledge(2);
  assert.equal(outbox.idle, true);
});

test('discard_underWayAndWaiting_forgetsBoth', () => {
  outbox.offer('a', true);
  outbox.offer('b', true);
  outbox.discard();
  outbox.acknowledge(1);
  mock.timers.tick(60_000);
  assert.deepEqual(sent, ['1a']);
  outbox.offer('c', true);
  assert.deepEqual(sent, ['1a', '2c']);
});

test('resume_afterStop_sendsAgain', () => {
  outbox.offer('a', true);
  outbox.stop();
  mock.timers.tick(60_000);
  assert.deepEqual(sent, ['1a']);
  outbox.resume();
  assert.deepEqual(sent, ['1a', '1a']);
});

test('resume_nothingToSend_sendsNothing', () => {
  outbox.resume();
  assert.deepEqual(sent, []);
});
