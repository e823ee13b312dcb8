/** Tests of networks and territories. */
@NullMarked
package io.ochag.network.structure;

import org.jspecify.annotations.NullMarked;
