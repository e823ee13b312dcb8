/** What families and persons are recognised as, how long support lasts, and in what trouble a family is. */
@NullMarked
package io.ochag.families.category;

import org.jspecify.annotations.NullMarked;
