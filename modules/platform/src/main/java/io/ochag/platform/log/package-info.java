/** A log layout that cannot print personal data. A server names it in its logging configuration. */
@NullMarked
package io.ochag.platform.log;

import org.jspecify.annotations.NullMarked;
