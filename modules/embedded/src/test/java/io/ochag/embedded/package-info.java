/** Tests of the embedded database against the real one. */
@NullMarked
package io.ochag.embedded;

import org.jspecify.annotations.NullMarked;
