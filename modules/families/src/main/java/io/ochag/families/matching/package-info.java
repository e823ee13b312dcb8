/** Comparing persons: who may be whom, with reasons; what was decided about pairs; the names that people are found by. For registry, search, duplicates. */
@NullMarked
package io.ochag.families.matching;

import org.jspecify.annotations.NullMarked;
