/**
 * Networks in DL4J: their shape, their files, measuring them, and vouching for frozen copies. With
 * {@code training} below it, the only package that sees DL4J and ND4J.
 */
@NullMarked
package org.digitscape.dl4j;

import org.jspecify.annotations.NullMarked;
