/** Notes over HTTP. */
@NullMarked
package io.ochag.notes.http;

import org.jspecify.annotations.NullMarked;
