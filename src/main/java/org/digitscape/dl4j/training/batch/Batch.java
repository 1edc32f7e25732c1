package org.digitscape.dl4j.training.batch;

/**
 * What one update learns from.
 *
 * @param inputs what the network is shown, rows x 784 numbers, row-major
 * @param targets what it should answer, of the same shape; the same array if there is no noise
 */
public record Batch(float[] inputs, float[] targets) {}
