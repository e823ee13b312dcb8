/** Composes the ports that decide who may do what. Nobody calls it but through the kernel's AccessControl. */
@NullMarked
package io.ochag.platform.access;

import org.jspecify.annotations.NullMarked;
