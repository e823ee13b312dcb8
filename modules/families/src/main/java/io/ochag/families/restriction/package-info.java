/** Who is hidden, and from whom. Others ask through the kernel's AccessControl; restricting is called through the module's API. */
@NullMarked
package io.ochag.families.restriction;

import org.jspecify.annotations.NullMarked;
