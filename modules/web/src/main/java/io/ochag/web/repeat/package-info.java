/** Has a command done once, however often it is sent under one key. The dispatcher calls it. */
@NullMarked
package io.ochag.web.repeat;

import org.jspecify.annotations.NullMarked;
