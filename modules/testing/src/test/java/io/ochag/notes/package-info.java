/** A sample module for the kit's own tests: notes about people, kept at places. Small, and shaped as every module is. */
@NullMarked
package io.ochag.notes;

import org.jspecify.annotations.NullMarked;
