/** Networks, territories and organisations: their table of contents and their store. For sibling rooms. */
@NullMarked
package io.ochag.network.structure;

import org.jspecify.annotations.NullMarked;
