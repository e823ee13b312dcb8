/** Tests of what posts may do. */
@NullMarked
package io.ochag.network.role;

import org.jspecify.annotations.NullMarked;
