/**
 * The API of network: territories, service networks, organisations, places, workers and their posts, roles, and the region profile that they
 * are loaded from. Hosts and other modules' adapters may call everything in this package.
 */
@NullMarked
package io.ochag.network;

import org.jspecify.annotations.NullMarked;
