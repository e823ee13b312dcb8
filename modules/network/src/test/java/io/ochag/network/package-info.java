/** Tests of network: what everybody may call. */
@NullMarked
package io.ochag.network;

import org.jspecify.annotations.NullMarked;
