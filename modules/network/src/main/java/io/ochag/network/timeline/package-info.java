/** How what is stated now and what was so before become one history. Pure; for sibling rooms. */
@NullMarked
package io.ochag.network.timeline;

import org.jspecify.annotations.NullMarked;
