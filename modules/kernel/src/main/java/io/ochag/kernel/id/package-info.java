/** Identifiers: what a family, a person, a place or an official code is called, so that two of them can never be mixed up. */
@NullMarked
package io.ochag.kernel.id;

import org.jspecify.annotations.NullMarked;
