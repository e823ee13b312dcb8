/** The words of registers, as they are written and as they are read. For imports and exports. */
@NullMarked
package io.ochag.families.wording;

import org.jspecify.annotations.NullMarked;
