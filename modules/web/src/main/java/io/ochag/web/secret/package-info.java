/** Random secrets and hashes, for sessions, keys and repeats beside it. */
@NullMarked
package io.ochag.web.secret;

import org.jspecify.annotations.NullMarked;
