/** Random secrets, for sessions and keys beside it. */
@NullMarked
package io.ochag.web.secret;

import org.jspecify.annotations.NullMarked;
