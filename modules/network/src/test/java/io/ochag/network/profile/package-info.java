/** Tests of reading and loading profiles. */
@NullMarked
package io.ochag.network.profile;

import org.jspecify.annotations.NullMarked;
