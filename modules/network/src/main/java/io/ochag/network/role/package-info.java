/** Roles as data, and what a post may do today. For sibling rooms. */
@NullMarked
package io.ochag.network.role;

import org.jspecify.annotations.NullMarked;
