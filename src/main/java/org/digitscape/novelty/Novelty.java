package org.digitscape.novelty;

/**
 * How odd an image is for a model.
 *
 * @param logDensity natural logarithm of the density of the training codes at the image's code
 * @param errorPercentile share of test digits with a smaller or equal reconstruction error, 0..100
 * @param placePercentile share of test digits whose code lies at a place of greater or equal
 *     density, 0..100
 * @param surprise both signals together: share of test digits that are less odd or as odd, 0..100
 * @param loudest the signal that says more; where the verdict is not typical, the one that raised
 *     it
 * @param verdict what {@code surprise} says
 */
public record Novelty(
    double logDensity,
    double errorPercentile,
    double placePercentile,
    double surprise,
    Signal loudest,
    Verdict verdict) {}
