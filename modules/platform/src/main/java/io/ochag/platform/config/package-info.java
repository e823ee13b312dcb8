/** Settings from a file and the environment. Whoever composes a process uses it. */
@NullMarked
package io.ochag.platform.config;

import org.jspecify.annotations.NullMarked;
