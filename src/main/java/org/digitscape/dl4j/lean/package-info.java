/**
 * DL4J's dense layers without its detours. They compute what DL4J's own layers compute, up to the
 * rounding of single precision; decision 045 tells what is left out and what that gains.
 */
@NullMarked
package org.digitscape.dl4j.lean;

import org.jspecify.annotations.NullMarked;
