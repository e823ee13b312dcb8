/** A module of a few lines for the crash suite: counts steps, reacts to them, keeps a waiting list. Every trace can be compared afterwards. */
@NullMarked
package io.ochag.pair;

import org.jspecify.annotations.NullMarked;
