import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Voice } from '../../../frontend/scatter-chart/voice.ts';

function listen(context) {
  context.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 100_000 });
  const heard = [];
  const region = {
    set textContent(text) {
      if (text) {
        heard.push(text);
      }
    },
  };
  return { voice: new Voice(region), heard, pass: (milliseconds) => context.mock.timers.tick(milliseconds) };
}

test('say_once_isHeardAtOnce', (context) => {
  const { voice, heard, pass } = listen(context);
  voice.say('one');
  pass(50);
  assert.deepEqual(heard, ['one']);
});

test('say_tenTimesASecond_isHeardOnceASecondWithTheLatest', (context) => {
  const { voice, heard, pass } = listen(context);
  voice.say('first');
  pass(100);
  for (let i = 1; i <= 9; i++) {
    voice.say(`${i}`);
    pass(100);
  }
  assert.deepEqual(heard, ['first']);
  pass(100);
  assert.deepEqual(heard, ['first', '9']);
});

test('say_theSameAgain_isHeardAgain', (context) => {
  const { voice, heard, pass } = listen(context);
  voice.say('one');
  pass(50);
  pass(1_000);
  voice.say('one');
  pass(50);
  assert.deepEqual(heard, ['one', 'one']);
});

test('say_nothing_takesBackWhatWaits', (context) => {
  const { voice, heard, pass } = listen(context);
  voice.say('one');
  voice.say('');
  pass(2_000);
  assert.deepEqual(heard, []);
});
