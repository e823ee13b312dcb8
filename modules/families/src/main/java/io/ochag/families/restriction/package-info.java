/**
 * Who is hidden, and from whom. Others ask through the kernel's AccessControl, and what leaves the house asks StandingRestrictions; restricting is called
 * through the module's API.
 */
@NullMarked
package io.ochag.families.restriction;

import org.jspecify.annotations.NullMarked;
