/**
 * Runs modules on PostgreSQL: the bootstrap that a host calls, the base class of modules, the host's transactions. Hosts and Guice modules
 * use it; services of modules use kernel ports instead.
 */
@NullMarked
package io.ochag.platform;

import org.jspecify.annotations.NullMarked;
