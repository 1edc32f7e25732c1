package org.digitscape.serving;

import org.digitscape.model.LatentCode;

/**
 * A real test digit on the plane.
 *
 * @param index its test index: position among MNIST's 10,000 test images
 * @param label the digit it shows
 * @param code where the encoder puts it
 * @param error its reconstruction error
 */
public record MapPoint(int index, int label, LatentCode code, double error) {}
