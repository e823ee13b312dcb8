/** Who belongs to which family and when, as commands change it and as it was on any day. Life events build on it. */
@NullMarked
package io.ochag.families.graph;

import org.jspecify.annotations.NullMarked;
