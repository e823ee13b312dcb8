/** Tests of the calendar that need no database. */
@NullMarked
package io.ochag.platform.calendar;

import org.jspecify.annotations.NullMarked;
