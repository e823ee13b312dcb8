/** The working calendar: years that are shipped, years and regional days that an administrator loads. Modules ask the kernel's port. */
@NullMarked
package io.ochag.platform.calendar;

import org.jspecify.annotations.NullMarked;
