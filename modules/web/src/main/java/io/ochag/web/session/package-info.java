/** Signing in, sessions and the choice of a post; attempts are throttled. */
@NullMarked
package io.ochag.web.session;

import org.jspecify.annotations.NullMarked;
