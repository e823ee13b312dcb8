/** Which records are of one family or of one person now. Every feature asks here before it compares ids. */
@NullMarked
package io.ochag.families.identity;

import org.jspecify.annotations.NullMarked;
