/** Brings every module's schema up to date, or checks that somebody else did. The lifecycle alone calls it. */
@NullMarked
package io.ochag.platform.schema;

import org.jspecify.annotations.NullMarked;
