/** The board of notes at each place: the module's only feature. */
@NullMarked
package io.ochag.notes.board;

import org.jspecify.annotations.NullMarked;
