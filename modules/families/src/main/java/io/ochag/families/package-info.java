/**
 * Families: who belongs to whom, and when. The interfaces, commands and views here are what others may use; the rest of the module is its own
 * business.
 */
@NullMarked
package io.ochag.families;

import org.jspecify.annotations.NullMarked;
