/** Birth, pregnancy and its end, death, children in care. */
@NullMarked
package io.ochag.families.life;

import org.jspecify.annotations.NullMarked;
