/** Accepts events of the modules inside their writes. */
@NullMarked
package io.ochag.platform.event;

import org.jspecify.annotations.NullMarked;
