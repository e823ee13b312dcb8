/** Texts for people in the two languages of the interface. */
@NullMarked
package io.ochag.kernel.text;

import org.jspecify.annotations.NullMarked;
