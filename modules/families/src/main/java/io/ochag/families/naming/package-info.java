/** What is known about names: spellings, forms, slips of the pen. Pure functions on folded texts and data files; for matching and search. */
@NullMarked
package io.ochag.families.naming;

import org.jspecify.annotations.NullMarked;
