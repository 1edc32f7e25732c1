package org.digitscape.mnist;

import org.digitscape.model.DigitImage;

/**
 * An image of MNIST with what it shows.
 *
 * @param index position in the original file, 0..59,999 for training and 0..9,999 for test images;
 *     stable whatever digits are selected
 * @param label the digit, 0..9
 * @param image the picture
 */
public record LabeledDigit(int index, int label, DigitImage image) {}
