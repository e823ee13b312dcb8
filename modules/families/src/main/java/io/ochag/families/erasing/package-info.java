/** Takes away what tells who somebody is and keeps what was counted. Called by the registry's records, and by retirement, which decides. */
@NullMarked
package io.ochag.families.erasing;

import org.jspecify.annotations.NullMarked;
