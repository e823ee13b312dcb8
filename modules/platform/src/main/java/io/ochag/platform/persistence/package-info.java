/** Pool, MyBatis and the unit of work. Stores of modules use the mapper proxies and the small helpers here. */
@NullMarked
package io.ochag.platform.persistence;

import org.jspecify.annotations.NullMarked;
