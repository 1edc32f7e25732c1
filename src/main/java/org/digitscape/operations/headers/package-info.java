/** What browsers are told to keep others from doing with the page: headers, nonces, cookies. */
@NullMarked
package org.digitscape.operations.headers;

import org.jspecify.annotations.NullMarked;
