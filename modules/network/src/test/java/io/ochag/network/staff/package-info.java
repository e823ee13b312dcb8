/** Tests of staff. */
@NullMarked
package io.ochag.network.staff;

import org.jspecify.annotations.NullMarked;
