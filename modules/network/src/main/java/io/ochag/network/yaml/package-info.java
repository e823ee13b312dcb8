/** Reads YAML with line numbers and collects all that is wrong at once. Called by the profile room alone. */
@NullMarked
package io.ochag.network.yaml;

import org.jspecify.annotations.NullMarked;
