/** Workers, their profiles and posts, and the staff directory. For sibling rooms. */
@NullMarked
package io.ochag.network.staff;

import org.jspecify.annotations.NullMarked;
