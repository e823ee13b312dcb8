/** Where families live, and their going over from one point to another. */
@NullMarked
package io.ochag.families.residence;

import org.jspecify.annotations.NullMarked;
