/** Keeps the series of numbers on paper and how they are written. Modules call the kernel's Numbering; administrators, NumberFormats. */
@NullMarked
package io.ochag.platform.numbering;

import org.jspecify.annotations.NullMarked;
