/** Reads a region profile and brings the database in line with it. Called by the root package's interfaces alone. */
@NullMarked
package io.ochag.network.profile;

import org.jspecify.annotations.NullMarked;
