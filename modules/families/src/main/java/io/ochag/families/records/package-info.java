/** The registry's own records about people, and every module's put together. Called by merging, and through the module's API. */
@NullMarked
package io.ochag.families.records;

import org.jspecify.annotations.NullMarked;
