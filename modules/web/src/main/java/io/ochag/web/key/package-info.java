/** Keys of machines: making and revoking them, entering with one, what it allows, how often it may be used. */
@NullMarked
package io.ochag.web.key;

import org.jspecify.annotations.NullMarked;
