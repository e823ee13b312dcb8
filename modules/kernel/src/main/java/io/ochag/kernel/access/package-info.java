/** Who acts, what they may do and which rows they may see. The platform decides; modules ask. */
@NullMarked
package io.ochag.kernel.access;

import org.jspecify.annotations.NullMarked;
