import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { Decoder } from '../../../frontend/decoder/decoder.ts';

const [IDENTITY, CLIP, RELU, TANH, GELU, SIGMOID] = [0, 1, 2, 3, 4, 5];

/* A file's layers: weights for each output one for each input, as floats or, with scales, as steps. */
function fileOf(layers) {
  const parts = layers.map(({ weights, biases, activation, scales }) => {
    const header = Buffer.alloc(8);
    header.writeUInt16LE(weights[0].length, 0);
    header.writeUInt16LE(weights.length, 2);
    header.writeUInt8(activation, 4);
    header.writeUInt8(scales ? 1 : 0, 5);
    const floats = (numbers) => Buffer.from(Float32Array.from(numbers).buffer);
    const steps = Buffer.from(Int8Array.from(weights.flat()).buffer);
    const padding = Buffer.alloc((4 - (steps.length % 4)) % 4);
    return Buffer.concat([header, floats(biases), ...(scales ? [floats(scales), steps, padding] : [floats(weights.flat())])]);
  });
  const unpacked = Buffer.concat(parts);
  const header = Buffer.alloc(12);
  header.write('DSDC', 'latin1');
  header.writeUInt8(1, 4);
  header.writeUInt8(layers.length, 5);
  header.writeUInt32LE(unpacked.length, 8);
  return Uint8Array.from(Buffer.concat([header, deflateSync(unpacked)])).buffer;
}

test('decode_floatsThenSteps_appliesLayerAfterLayer', async () => {
  const hidden = { weights: [[1, 0], [0, 1], [1, 1], [2, -1], [0, 0]], biases: [0, 0, 0, 0, 1], activation: TANH };
  const image = { weights: [[5, 0, 0, 0, 0], [0, 0, -3, 1, 2]], biases: [0.25, 0.5], scales: [0.1, 0.05], activation: CLIP };
  const decoder = await Decoder.of(fileOf([hidden, image]));
  const [x, y] = [0.3, -0.2];

  const h = [x, y, x + y, 2 * x - y, 1].map(Math.tanh);
  const expected = [0.25 + 0.5 * h[0], 0.5 + 0.05 * (-3 * h[2] + h[3] + 2 * h[4])];
  assert.deepEqual([...decoder.decode(x, y)], expected.map((value) => Math.round(255 * value)));
});

test('decode_eachActivation_isWhatTheFileSays', async () => {
  const at = async (activation, x) => {
    const decoder = await Decoder.of(fileOf([{ weights: [[1, 0]], biases: [0], activation }]));
    return decoder.decode(x, 0)[0];
  };
  assert.equal(await at(IDENTITY, 0.4), 102);
  assert.equal(await at(CLIP, 7), 255);
  assert.equal(await at(RELU, -7), 0);
  assert.equal(await at(TANH, 0.5), Math.round(255 * Math.tanh(0.5)));
  assert.equal(await at(GELU, 0.5), Math.round((255 * 0.5) / (1 + Math.exp(-0.851))));
  assert.equal(await at(SIGMOID, 0), 128);
});

test('of_somethingElse_isRefused', async () => {
  await assert.rejects(Decoder.of(new ArrayBuffer(3)), RangeError);
  await assert.rejects(Decoder.of(new TextEncoder().encode('no decoder at all').buffer), RangeError);
});
